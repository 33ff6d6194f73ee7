-- Each revision carries a link to the one before it (db/writes/link.ts); those that are there get theirs in their order.
DROP TRIGGER `revisions_are_never_changed`;
--> statement-breakpoint
ALTER TABLE `revisions` ADD `link` text;
--> statement-breakpoint
WITH RECURSIVE `chain` (`id`, `link`) AS (
	SELECT * FROM (SELECT `id`, revision_link('', `id`, `at`, `actor`, `action`, `entity`, `entity_id`, `change`, `reason`, `before`, `after`) FROM `revisions` ORDER BY `id` LIMIT 1)
	UNION ALL
	SELECT `r`.`id`, revision_link(`chain`.`link`, `r`.`id`, `r`.`at`, `r`.`actor`, `r`.`action`, `r`.`entity`, `r`.`entity_id`, `r`.`change`, `r`.`reason`, `r`.`before`, `r`.`after`)
	FROM `chain` JOIN `revisions` AS `r` ON `r`.`id` = (SELECT min(`id`) FROM `revisions` WHERE `id` > `chain`.`id`)
)
UPDATE `revisions` SET `link` = `chain`.`link` FROM `chain` WHERE `chain`.`id` = `revisions`.`id`;
--> statement-breakpoint
CREATE TRIGGER `revisions_are_never_changed` BEFORE UPDATE ON `revisions`
BEGIN
	SELECT RAISE(ABORT, 'revisions are append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `revisions_are_linked` BEFORE INSERT ON `revisions` WHEN NEW.`link` IS NULL
BEGIN
	SELECT RAISE(ABORT, 'a revision needs its link');
END;
