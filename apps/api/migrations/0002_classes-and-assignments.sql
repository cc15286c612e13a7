CREATE TABLE `assignment_questions` (
	`assignment_id` text NOT NULL,
	`position` integer NOT NULL,
	`question_id` text NOT NULL,
	`version` text NOT NULL,
	`fact_id` text NOT NULL,
	`topic` text NOT NULL,
	`topic_title` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	PRIMARY KEY(`assignment_id`, `position`),
	FOREIGN KEY (`assignment_id`) REFERENCES `assignments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `assignments` (
	`id` text PRIMARY KEY NOT NULL,
	`class_id` text NOT NULL,
	`title` text NOT NULL,
	`instructions` text,
	`style` text NOT NULL,
	`set_id` text NOT NULL,
	`set_version` integer,
	`set_title` text NOT NULL,
	`opens_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`withdrawn_at` integer,
	`target_recall` real,
	`attempts` integer,
	`time_limit_ms` integer,
	`ordering` text,
	`score_at` text,
	`key_at` text,
	`activity` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`class_id`) REFERENCES `classes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `assignments_class` ON `assignments` (`class_id`,`due_at`);--> statement-breakpoint
CREATE TABLE `attempt_work` (
	`attempt_id` text NOT NULL,
	`position` integer NOT NULL,
	`revision` integer NOT NULL,
	`save_id` text NOT NULL,
	`answer` text,
	`elapsed_ms` integer NOT NULL,
	`saved_at` integer NOT NULL,
	PRIMARY KEY(`attempt_id`, `position`),
	FOREIGN KEY (`attempt_id`) REFERENCES `attempts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `attempts` (
	`id` text PRIMARY KEY NOT NULL,
	`assignment_id` text NOT NULL,
	`member_id` text NOT NULL,
	`number` integer NOT NULL,
	`seed` integer NOT NULL,
	`started_at` integer NOT NULL,
	`ended_at` integer,
	`ending` text,
	`revision` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`assignment_id`) REFERENCES `assignments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `class_members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `attempts_number` ON `attempts` (`assignment_id`,`member_id`,`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `attempts_open` ON `attempts` (`assignment_id`,`member_id`) WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX `attempts_member` ON `attempts` (`member_id`);--> statement-breakpoint
CREATE INDEX `attempts_under_way` ON `attempts` (`started_at`) WHERE ended_at is null;--> statement-breakpoint
CREATE TABLE `class_invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`class_id` text NOT NULL,
	`token_hash` text NOT NULL,
	`invited_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`accepted_by` text,
	FOREIGN KEY (`class_id`) REFERENCES `classes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `class_invitations_tokenHash_unique` ON `class_invitations` (`token_hash`);--> statement-breakpoint
CREATE INDEX `class_invitations_class` ON `class_invitations` (`class_id`);--> statement-breakpoint
CREATE TABLE `class_members` (
	`id` text PRIMARY KEY NOT NULL,
	`class_id` text NOT NULL,
	`learner_id` text NOT NULL,
	`nickname` text NOT NULL,
	`nickname_key` text NOT NULL,
	`joined_at` integer NOT NULL,
	`left_at` integer,
	`left` text,
	FOREIGN KEY (`class_id`) REFERENCES `classes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`learner_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `class_members_learner` ON `class_members` (`class_id`,`learner_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `class_members_nickname` ON `class_members` (`class_id`,`nickname_key`) WHERE left_at is null;--> statement-breakpoint
CREATE INDEX `class_members_of` ON `class_members` (`learner_id`);--> statement-breakpoint
CREATE TABLE `class_teachers` (
	`class_id` text NOT NULL,
	`learner_id` text NOT NULL,
	`role` text NOT NULL,
	`since` integer NOT NULL,
	PRIMARY KEY(`class_id`, `learner_id`),
	FOREIGN KEY (`class_id`) REFERENCES `classes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`learner_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `class_teachers_learner` ON `class_teachers` (`learner_id`);--> statement-breakpoint
CREATE TABLE `classes` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`join_code` text,
	`created_at` integer NOT NULL,
	`archived_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `classes_joinCode_unique` ON `classes` (`join_code`);--> statement-breakpoint
CREATE TABLE `extensions` (
	`assignment_id` text NOT NULL,
	`member_id` text NOT NULL,
	`time_factor` real NOT NULL,
	`extra_minutes` integer NOT NULL,
	`extra_attempts` integer NOT NULL,
	`due_at` integer,
	PRIMARY KEY(`assignment_id`, `member_id`),
	FOREIGN KEY (`assignment_id`) REFERENCES `assignments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `class_members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `extensions_member` ON `extensions` (`member_id`);--> statement-breakpoint
CREATE TABLE `gradings` (
	`attempt_id` text NOT NULL,
	`position` integer NOT NULL,
	`number` integer NOT NULL,
	`question_id` text NOT NULL,
	`version` text NOT NULL,
	`seed` integer NOT NULL,
	`answer` text,
	`elapsed_ms` integer NOT NULL,
	`answered_at` integer,
	`by` text NOT NULL,
	`correct` integer NOT NULL,
	`score` real NOT NULL,
	`undecided` text,
	`misconception` text,
	`grade` text,
	`graded_at` integer NOT NULL,
	PRIMARY KEY(`attempt_id`, `position`, `number`),
	FOREIGN KEY (`attempt_id`) REFERENCES `attempts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `gradings_question` ON `gradings` (`question_id`,`version`);--> statement-breakpoint
ALTER TABLE `reviews` ADD `assignment_id` text;--> statement-breakpoint
CREATE INDEX `reviews_assignment` ON `reviews` (`assignment_id`,`learner_id`) WHERE assignment_id is not null;