"""The verbs, one module each: authorise, load, ask the domain, store, all within the caller's unit of work."""
