CREATE TABLE `draft_questions` (
	`set_id` text NOT NULL,
	`key` text NOT NULL,
	`content` text NOT NULL,
	`source` text,
	`origin` text NOT NULL,
	`revision` integer NOT NULL,
	`removed` integer NOT NULL,
	`editor` text NOT NULL,
	`changed_by` text,
	`changed_at` integer NOT NULL,
	PRIMARY KEY(`set_id`, `key`),
	FOREIGN KEY (`set_id`) REFERENCES `sets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`changed_by`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `draft_questions_revision` ON `draft_questions` (`set_id`,`revision`);--> statement-breakpoint
CREATE TABLE `practice_sets` (
	`learner_id` text NOT NULL,
	`set_id` text NOT NULL,
	`added_at` integer NOT NULL,
	`removed_at` integer,
	PRIMARY KEY(`learner_id`, `set_id`),
	FOREIGN KEY (`learner_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`set_id`) REFERENCES `sets`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `practice_sets_set` ON `practice_sets` (`set_id`);--> statement-breakpoint
CREATE TABLE `set_drafts` (
	`set_id` text PRIMARY KEY NOT NULL,
	`order` text NOT NULL,
	FOREIGN KEY (`set_id`) REFERENCES `sets`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `set_invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`set_id` text NOT NULL,
	`email` text,
	`learner_id` text,
	`token_hash` text,
	`invited_by` text,
	`invited_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`set_id`) REFERENCES `sets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`learner_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`invited_by`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `set_invitations_tokenHash_unique` ON `set_invitations` (`token_hash`);--> statement-breakpoint
CREATE INDEX `set_invitations_set` ON `set_invitations` (`set_id`);--> statement-breakpoint
CREATE INDEX `set_invitations_learner` ON `set_invitations` (`learner_id`);--> statement-breakpoint
CREATE TABLE `set_tags` (
	`set_id` text NOT NULL,
	`tag` text NOT NULL,
	PRIMARY KEY(`set_id`, `tag`),
	FOREIGN KEY (`set_id`) REFERENCES `sets`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `set_tags_tag` ON `set_tags` (`tag`);--> statement-breakpoint
CREATE TABLE `set_teachers` (
	`set_id` text NOT NULL,
	`learner_id` text NOT NULL,
	`role` text NOT NULL,
	`since` integer NOT NULL,
	PRIMARY KEY(`set_id`, `learner_id`),
	FOREIGN KEY (`set_id`) REFERENCES `sets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`learner_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `set_teachers_learner` ON `set_teachers` (`learner_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `set_teachers_owner` ON `set_teachers` (`set_id`) WHERE role = 'owner';--> statement-breakpoint
CREATE TABLE `set_version_questions` (
	`set_id` text NOT NULL,
	`number` integer NOT NULL,
	`position` integer NOT NULL,
	`key` text NOT NULL,
	`question_id` text NOT NULL,
	`version` text NOT NULL,
	`fact_id` text NOT NULL,
	`source` text,
	PRIMARY KEY(`set_id`, `number`, `position`)
);
--> statement-breakpoint
CREATE TABLE `set_versions` (
	`set_id` text NOT NULL,
	`number` integer NOT NULL,
	`title` text NOT NULL,
	`description` text NOT NULL,
	`tags` text NOT NULL,
	`level` integer,
	`arrangement` text NOT NULL,
	`note` text NOT NULL,
	`published_at` integer NOT NULL,
	`published_by` text,
	`questions` integer NOT NULL,
	`facts` integer NOT NULL,
	`added` integer NOT NULL,
	`changed` integer NOT NULL,
	`removed` integer NOT NULL,
	`keys_changed` integer NOT NULL,
	PRIMARY KEY(`set_id`, `number`),
	FOREIGN KEY (`set_id`) REFERENCES `sets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`published_by`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `sets` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`description` text NOT NULL,
	`level` integer,
	`arrangement` text NOT NULL,
	`visibility` text NOT NULL,
	`slug` text NOT NULL,
	`revision` integer NOT NULL,
	`meta_changes` text NOT NULL,
	`published_version` integer,
	`copied_from` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`deleted_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sets_slug_unique` ON `sets` (`slug`);--> statement-breakpoint
CREATE INDEX `sets_public` ON `sets` (`updated_at`) WHERE visibility = 'public' and deleted_at is null and published_version is not null;--> statement-breakpoint
ALTER TABLE `facts` ADD `set_id` text;--> statement-breakpoint
ALTER TABLE `facts` ADD `title` text;--> statement-breakpoint
CREATE INDEX `facts_built_in_topic` ON `facts` (`topic`) WHERE set_id is null;--> statement-breakpoint
CREATE INDEX `facts_set` ON `facts` (`set_id`) WHERE set_id is not null;--> statement-breakpoint
ALTER TABLE `question_versions` ADD `set_id` text;--> statement-breakpoint
CREATE INDEX `question_versions_set` ON `question_versions` (`set_id`) WHERE set_id is not null and current = 1;--> statement-breakpoint
CREATE VIRTUAL TABLE `set_search` USING fts5(`set_id` UNINDEXED, `title`, `tags`, `words`, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
