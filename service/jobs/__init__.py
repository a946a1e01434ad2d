"""What happens later or by itself: cards brought up to date, deadlines, reminders, webhooks, sweeping."""
