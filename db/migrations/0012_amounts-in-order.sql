CREATE INDEX `figures_left_out` ON `figures` (`measure`,`realisation`,`standing`,`activity_id`) WHERE standing <> 'counted' or realisation = 'planned';--> statement-breakpoint
CREATE INDEX `amounts_by_value` ON `tallied_amounts` (`total`,`realisation`,`value`);--> statement-breakpoint
CREATE INDEX `amounts_by_sure_value` ON `tallied_amounts` (`total`,`realisation`,`sure_value`);
