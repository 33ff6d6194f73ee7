CREATE TABLE `tallied_activities` (
	`number` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`type` text NOT NULL,
	`level` text NOT NULL,
	`area` text NOT NULL,
	`place_area` text,
	`place` text NOT NULL,
	`series_id` integer,
	`period` text,
	`month` text NOT NULL,
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
CREATE INDEX `tallied_by_cell` ON `tallied_activities` (`area`,`type`,`month`);--> statement-breakpoint
CREATE INDEX `tallied_by_place` ON `tallied_activities` (`place`,`type`,`month`);--> statement-breakpoint
CREATE INDEX `tallied_by_review` ON `tallied_activities` (`review`,`period`);--> statement-breakpoint
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
--> statement-breakpoint
CREATE TABLE `tallied_spreads` (
	`article_id` text PRIMARY KEY NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `tally_cell_amounts` (
	`facet` text NOT NULL,
	`area` text NOT NULL,
	`type` text NOT NULL,
	`month` text NOT NULL,
	`total` text NOT NULL,
	`realisation` text NOT NULL,
	`reported` integer NOT NULL,
	`value` real NOT NULL,
	`largest` real NOT NULL,
	`above` integer NOT NULL,
	`below` integer NOT NULL,
	`sure_reported` integer NOT NULL,
	`sure_value` real NOT NULL,
	`sure_largest` real,
	`sure_above` integer NOT NULL,
	PRIMARY KEY(`facet`, `area`, `type`, `month`, `total`, `realisation`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `tally_cell_amounts_by_month` ON `tally_cell_amounts` (`facet`,`month`,`area`,`type`);--> statement-breakpoint
CREATE INDEX `tally_cell_amounts_by_type` ON `tally_cell_amounts` (`facet`,`type`,`area`,`month`);--> statement-breakpoint
CREATE TABLE `tally_cell_publications` (
	`facet` text NOT NULL,
	`area` text NOT NULL,
	`type` text NOT NULL,
	`month` text NOT NULL,
	`publication` text NOT NULL,
	PRIMARY KEY(`facet`, `area`, `type`, `month`, `publication`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `tally_cell_publications_by_month` ON `tally_cell_publications` (`facet`,`month`,`area`,`type`);--> statement-breakpoint
CREATE TABLE `tally_cells` (
	`facet` text NOT NULL,
	`area` text NOT NULL,
	`type` text NOT NULL,
	`month` text NOT NULL,
	`activities` integer NOT NULL,
	`achieved` integer NOT NULL,
	`planned` integer NOT NULL,
	`sure_achieved` integer NOT NULL,
	`sure_planned` integer NOT NULL,
	`year_only` integer NOT NULL,
	`no_period` integer NOT NULL,
	`by_report` integer NOT NULL,
	`announced` integer NOT NULL,
	`first_period` text,
	`last_period` text,
	`articles` integer NOT NULL,
	`area_articles` integer NOT NULL,
	`type_articles` integer NOT NULL,
	`cell_articles` integer NOT NULL,
	PRIMARY KEY(`facet`, `area`, `type`, `month`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `tally_cells_by_month` ON `tally_cells` (`facet`,`month`,`area`,`type`);--> statement-breakpoint
CREATE INDEX `tally_cells_by_type` ON `tally_cells` (`facet`,`type`,`area`,`month`);--> statement-breakpoint
CREATE INDEX `articles_publications` ON `articles` (`id`,`publication`);