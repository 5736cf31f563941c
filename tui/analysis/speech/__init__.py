"""How English reports what people say: marks, cues and the clauses they open."""
