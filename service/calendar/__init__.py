"""Meeting to iCalendar and back, as pure functions: the only home of icalendar.

`event` and `series` write a meeting's VEVENTs, `when`, `recurrence`, `posix_rule` and `zones` its times; `invite` and
`mail` hand one meeting over, `feed`, `feed_http` and `feed_cache` serve them all, `itip` reads answers, `calls` and
`links` make addresses, `times` says when a meeting comes round.
"""
