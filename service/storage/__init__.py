"""PostgreSQL, the one store and the only home of SQL: a module per aggregate, its statements on top."""
