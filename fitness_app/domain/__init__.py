"""Plain Python: poses go in, repetitions and advice come out."""
