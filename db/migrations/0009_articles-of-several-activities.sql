ALTER TABLE `tallied_activities` ADD `is_together` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `tallied_together` ON `tallied_activities` (`area`,`place_area`,`place`,`type`,`level`,`status`,`source`,`series_id`,`publication`,`period`,`review`,`id`,`is_together`) WHERE is_together;--> statement-breakpoint
ALTER TABLE `tally_cells` ADD `sole_articles` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
-- All tallies are made anew when the database is next started.
DELETE FROM `tallied_activities`;
