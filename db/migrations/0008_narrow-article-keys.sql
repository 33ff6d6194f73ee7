CREATE TABLE `narrow_article_keys` (
	`key` text NOT NULL,
	`article` integer NOT NULL,
	PRIMARY KEY(`key`, `article`),
	FOREIGN KEY (`article`) REFERENCES `articles`(`number`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `narrow_article_keys` SELECT k.`key`, r.`number` FROM `article_keys` k JOIN `articles` r ON r.`id` = k.`article_id` ORDER BY 1, 2;--> statement-breakpoint
DROP TABLE `article_keys`;--> statement-breakpoint
ALTER TABLE `narrow_article_keys` RENAME TO `article_keys`;--> statement-breakpoint
CREATE INDEX `article_keys_by_article` ON `article_keys` (`article`);
