CREATE TABLE `settings` (
	`subject` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
-- To widen the check of a column SQLite needs a new table. The triggers that keep revisions as they are go with the old one.
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
	CONSTRAINT "revisions_entity" CHECK("__new_revisions"."entity" in ('area', 'organisation', 'series', 'article', 'activity', 'settings'))
);
--> statement-breakpoint
INSERT INTO `__new_revisions`("id", "at", "actor", "action", "entity", "entity_id", "change", "reason", "before", "after") SELECT "id", "at", "actor", "action", "entity", "entity_id", "change", "reason", "before", "after" FROM `revisions`;--> statement-breakpoint
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
