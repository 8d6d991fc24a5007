"""The log: tables, transactions, history."""
