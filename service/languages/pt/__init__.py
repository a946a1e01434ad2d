"""Portuguese, as Brazil writes it, with Portugal's own words and texts beside it."""
