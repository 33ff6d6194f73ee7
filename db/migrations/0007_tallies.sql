CREATE TABLE `tallied_activities` (
	`number` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`type` text NOT NULL,
	`level` text NOT NULL,
	`area` text NOT NULL,
	`place_area` text,
	`series_id` integer,
	`period` text,
	`period_basis` text NOT NULL,
	`status` text NOT NULL,
	`review` text NOT NULL,
	`source` text NOT NULL,
	`organiser` text NOT NULL,
	`union_key` text NOT NULL,
	`place_union_key` text NOT NULL,
	`publication` text NOT NULL,
	`achieved` integer NOT NULL,
	`planned` integer NOT NULL,
	`sure_achieved` integer NOT NULL,
	`sure_planned` integer NOT NULL,
	FOREIGN KEY (`number`) REFERENCES `activities`(`number`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tallied_activities_id_unique` ON `tallied_activities` (`id`);--> statement-breakpoint
CREATE INDEX `tallied_by_area` ON `tallied_activities` (`area`,`period`);--> statement-breakpoint
CREATE INDEX `tallied_by_type` ON `tallied_activities` (`type`,`period`);--> statement-breakpoint
CREATE INDEX `tallied_by_period` ON `tallied_activities` (`period`);--> statement-breakpoint
CREATE TABLE `tallied_amounts` (
	`number` integer NOT NULL,
	`total` text NOT NULL,
	`realisation` text NOT NULL,
	`value` real NOT NULL,
	`bound` text NOT NULL,
	`sure_value` real,
	`sure_bound` text,
	PRIMARY KEY(`number`, `total`, `realisation`),
	FOREIGN KEY (`number`) REFERENCES `tallied_activities`(`number`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
