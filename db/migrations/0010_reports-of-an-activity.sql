ALTER TABLE `tallied_activities` ADD `reports` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
-- All tallies are made anew when the database is next started.
DELETE FROM `tallied_activities`;
