"""The one kind of error that is shown to the user."""


class UserError(Exception):
    """Something the user can mend: its text is one sentence that says what is wrong and how."""
