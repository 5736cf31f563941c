"""What panels and the inspector show, as rows of toned words; knows no Textual, so a plain list says the same."""
