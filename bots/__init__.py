"""The messengers: a folder each behind one contract, and the conversation that they share."""
