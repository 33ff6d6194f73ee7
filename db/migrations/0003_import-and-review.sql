CREATE TABLE `activity_redirects` (
	`old_id` text PRIMARY KEY NOT NULL,
	`activity_id` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `article_keys` (
	`key` text NOT NULL,
	`article_id` text NOT NULL,
	PRIMARY KEY(`key`, `article_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `article_keys_by_article` ON `article_keys` (`article_id`);--> statement-breakpoint
CREATE TABLE `imported_files` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`sha256` text NOT NULL,
	`name` text NOT NULL,
	`format` text NOT NULL,
	`encoding` text,
	`bytes` blob NOT NULL,
	`text` text,
	`at` text NOT NULL,
	`actor` text NOT NULL,
	CONSTRAINT "imported_files_format" CHECK("imported_files"."format" in ('txt', 'md', 'html', 'docx', 'pdf', 'csv', 'xlsx'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `imported_files_sha256_unique` ON `imported_files` (`sha256`);--> statement-breakpoint
-- SQLite adds a column with its check in place; to rebuild tables that others refer to it would have to forget those.
ALTER TABLE `activities` ADD `reason` text CONSTRAINT "activities_rejected_reason" CHECK("activities"."review" <> 'rejected' or "activities"."reason" is not null);--> statement-breakpoint
ALTER TABLE `activities` ADD `proposed` text;--> statement-breakpoint
CREATE INDEX `activities_by_review` ON `activities` (`review`);--> statement-breakpoint
ALTER TABLE `figures` ADD `review` text DEFAULT 'verified' NOT NULL CONSTRAINT "figures_review" CHECK("figures"."review" in ('verified', 'pending', 'rejected')) CONSTRAINT "figures_rejected_reason" CHECK("figures"."review" <> 'rejected' or "figures"."reason" is not null);--> statement-breakpoint
ALTER TABLE `figures` ADD `rule` text;--> statement-breakpoint
ALTER TABLE `figures` ADD `confidence` real;--> statement-breakpoint
ALTER TABLE `articles` ADD `file_id` integer REFERENCES `imported_files`(`id`);--> statement-breakpoint
ALTER TABLE `articles` ADD `raw_start` integer;--> statement-breakpoint
ALTER TABLE `articles` ADD `raw_end` integer;--> statement-breakpoint
CREATE INDEX `articles_by_file` ON `articles` (`file_id`);--> statement-breakpoint
-- Each earlier revision is a change of its own. The triggers that keep revisions as they are go with the old table.
CREATE TABLE `__new_revisions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` text NOT NULL,
	`actor` text NOT NULL,
	`action` text NOT NULL,
	`entity` text NOT NULL,
	`entity_id` text NOT NULL,
	`change` integer NOT NULL,
	`reason` text,
	`before` text,
	`after` text,
	CONSTRAINT "revisions_action" CHECK("__new_revisions"."action" in ('create', 'update', 'accept', 'reject', 'merge', 'split', 'undo')),
	CONSTRAINT "revisions_entity" CHECK("__new_revisions"."entity" in ('area', 'organisation', 'series', 'article', 'activity'))
);
--> statement-breakpoint
INSERT INTO `__new_revisions`("id", "at", "actor", "action", "entity", "entity_id", "change", "reason", "before", "after") SELECT "id", "at", "actor", "action", "entity", "entity_id", "id", "reason", "before", "after" FROM `revisions`;--> statement-breakpoint
DROP TABLE `revisions`;--> statement-breakpoint
ALTER TABLE `__new_revisions` RENAME TO `revisions`;--> statement-breakpoint
CREATE INDEX `revisions_by_record` ON `revisions` (`entity`,`entity_id`);--> statement-breakpoint
CREATE INDEX `revisions_by_change` ON `revisions` (`change`);--> statement-breakpoint
CREATE TRIGGER `revisions_are_never_changed` BEFORE UPDATE ON `revisions`
BEGIN
	SELECT RAISE(ABORT, 'revisions are append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `revisions_are_never_deleted` BEFORE DELETE ON `revisions`
BEGIN
	SELECT RAISE(ABORT, 'revisions are append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `imported_files_are_never_changed` BEFORE UPDATE ON `imported_files`
BEGIN
	SELECT RAISE(ABORT, 'imported files are kept as they came');
END;
--> statement-breakpoint
CREATE TRIGGER `imported_files_are_never_deleted` BEFORE DELETE ON `imported_files`
BEGIN
	SELECT RAISE(ABORT, 'imported files are kept as they came');
END;
