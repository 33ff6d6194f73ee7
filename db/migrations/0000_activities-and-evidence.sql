CREATE TABLE `activities` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`type` text NOT NULL,
	`level` text NOT NULL,
	`area` text NOT NULL,
	`place_area` text,
	`place` text,
	`series_id` integer,
	`date_start` text,
	`date_end` text,
	`date_precision` text NOT NULL,
	`year` integer,
	`period` text,
	`period_basis` text NOT NULL,
	`status` text NOT NULL,
	`review` text NOT NULL,
	`source` text NOT NULL,
	FOREIGN KEY (`area`) REFERENCES `areas`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`place_area`) REFERENCES `areas`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`series_id`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "activities_type" CHECK("activities"."type" in ('relief', 'culture_sports', 'training', 'skills', 'meeting', 'rights', 'organizing', 'study', 'volunteer', 'recognition', 'other')),
	CONSTRAINT "activities_level" CHECK("activities"."level" in ('municipal', 'district', 'township', 'industry', 'enterprise', 'institution')),
	CONSTRAINT "activities_date_precision" CHECK("activities"."date_precision" in ('day', 'month', 'year', 'reported')),
	CONSTRAINT "activities_period_basis" CHECK("activities"."period_basis" in ('start', 'report', 'year', 'unknown')),
	CONSTRAINT "activities_status" CHECK("activities"."status" in ('held', 'ongoing', 'planned')),
	CONSTRAINT "activities_review" CHECK("activities"."review" in ('verified', 'pending', 'rejected')),
	CONSTRAINT "activities_source" CHECK("activities"."source" in ('page', 'archive', 'imported'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `activities_id_unique` ON `activities` (`id`);--> statement-breakpoint
CREATE INDEX `activities_by_period` ON `activities` (`period`,`id`);--> statement-breakpoint
CREATE INDEX `activities_by_series` ON `activities` (`series_id`);--> statement-breakpoint
CREATE TABLE `activity_articles` (
	`activity_id` text NOT NULL,
	`article_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`activity_id`, `article_id`),
	FOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `activity_articles_by_article` ON `activity_articles` (`article_id`);--> statement-breakpoint
CREATE TABLE `activity_organisers` (
	`activity_id` text NOT NULL,
	`organisation_id` integer NOT NULL,
	`role` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`activity_id`, `organisation_id`, `role`),
	FOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "activity_organisers_role" CHECK("activity_organisers"."role" in ('organiser', 'coOrganiser'))
);
--> statement-breakpoint
CREATE INDEX `activity_organisers_by_organisation` ON `activity_organisers` (`organisation_id`,`role`);--> statement-breakpoint
CREATE TABLE `areas` (
	`code` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`zh` text NOT NULL,
	`short` text NOT NULL,
	`en` text NOT NULL,
	`kind` text NOT NULL,
	`residents_2020` integer,
	`tile_row` integer,
	`tile_column` integer,
	CONSTRAINT "areas_code" CHECK("areas"."code" in ('110101', '110102', '110105', '110106', '110107', '110108', '110109', '110111', '110112', '110113', '110114', '110115', '110116', '110117', '110118', '110119', 'etown', 'citywide', 'outside')),
	CONSTRAINT "areas_kind" CHECK("areas"."kind" in ('district', 'economic-zone', 'citywide', 'outside'))
);
--> statement-breakpoint
CREATE TABLE `articles` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`headline` text,
	`kicker` text,
	`column_title` text,
	`byline` text NOT NULL,
	`publication` text,
	`publication_inferred` integer NOT NULL,
	`date` text,
	`year` integer,
	`page` text,
	`url` text,
	`body_kind` text NOT NULL,
	`body` text NOT NULL,
	`source` text NOT NULL,
	CONSTRAINT "articles_body_kind" CHECK("articles"."body_kind" in ('original', 'digest')),
	CONSTRAINT "articles_source" CHECK("articles"."source" in ('page', 'archive', 'imported'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `articles_id_unique` ON `articles` (`id`);--> statement-breakpoint
CREATE INDEX `articles_by_date` ON `articles` (`date`,`id`);--> statement-breakpoint
CREATE TABLE `evidence` (
	`figure_id` text NOT NULL,
	`article_id` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	PRIMARY KEY(`figure_id`, `article_id`, `start`),
	FOREIGN KEY (`figure_id`) REFERENCES `figures`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "evidence_span" CHECK("evidence"."start" >= 0 and "evidence"."end" > "evidence"."start")
);
--> statement-breakpoint
CREATE INDEX `evidence_by_article` ON `evidence` (`article_id`);--> statement-breakpoint
CREATE TABLE `figures` (
	`id` text PRIMARY KEY NOT NULL,
	`activity_id` text NOT NULL,
	`position` integer NOT NULL,
	`measure` text NOT NULL,
	`value` real NOT NULL,
	`bound` text NOT NULL,
	`printed` text NOT NULL,
	`realisation` text NOT NULL,
	`scope` text NOT NULL,
	`part` integer NOT NULL,
	`basis` text NOT NULL,
	`who` text,
	`reason` text,
	`standing` text NOT NULL,
	FOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "figures_measure" CHECK("figures"."measure" in ('participants', 'units', 'beneficiaries', 'teams', 'sessions', 'items', 'funds_yuan', 'awards', 'members')),
	CONSTRAINT "figures_bound" CHECK("figures"."bound" in ('exact', 'atLeast', 'atMost', 'about')),
	CONSTRAINT "figures_realisation" CHECK("figures"."realisation" in ('achieved', 'planned')),
	CONSTRAINT "figures_scope" CHECK("figures"."scope" in ('occasion', 'campaign')),
	CONSTRAINT "figures_basis" CHECK("figures"."basis" in ('printed', 'enumerated', 'entered')),
	CONSTRAINT "figures_standing" CHECK("figures"."standing" in ('counted', 'withinCampaign', 'superseded', 'partOfTotal', 'smaller', 'rejected')),
	CONSTRAINT "figures_value" CHECK("figures"."value" >= 0),
	CONSTRAINT "figures_entered_reason" CHECK("figures"."basis" <> 'entered' or "figures"."reason" is not null)
);
--> statement-breakpoint
CREATE INDEX `figures_by_activity` ON `figures` (`activity_id`,`standing`);--> statement-breakpoint
CREATE TABLE `organisation_aliases` (
	`alias` text PRIMARY KEY NOT NULL,
	`organisation_id` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `organisations` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`level` text,
	`area` text,
	FOREIGN KEY (`area`) REFERENCES `areas`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "organisations_level" CHECK("organisations"."level" in ('municipal', 'district', 'township', 'industry', 'enterprise', 'institution'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `organisations_name_unique` ON `organisations` (`name`);--> statement-breakpoint
CREATE TABLE `revisions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` text NOT NULL,
	`actor` text NOT NULL,
	`action` text NOT NULL,
	`entity` text NOT NULL,
	`entity_id` text NOT NULL,
	`reason` text,
	`before` text,
	`after` text,
	CONSTRAINT "revisions_action" CHECK("revisions"."action" in ('create', 'update')),
	CONSTRAINT "revisions_entity" CHECK("revisions"."entity" in ('area', 'organisation', 'series', 'article', 'activity'))
);
--> statement-breakpoint
CREATE INDEX `revisions_by_record` ON `revisions` (`entity`,`entity_id`);--> statement-breakpoint
CREATE TABLE `series` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `series_name_unique` ON `series` (`name`);