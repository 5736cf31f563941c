"""What the user has set, read strictly from one YAML file."""
