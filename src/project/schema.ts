import { LANGUAGES } from '../card/card';
import { familyOf, RULE_SETTINGS } from '../review/configuration';
import { PROFILES } from '../review/profiles';
import { SEVERITIES } from '../review/review';
import { RULE_IDS } from '../review/ruleIds';
import { MAX_GLOB } from './glob';
import { PROFILE_NAMES } from './profiles';

/** As much of JSON Schema as a project file needs. Where a text can stand for a list of one, the text must be what an item must be. */
export interface Schema {
	readonly type: 'string' | 'integer' | 'array' | 'object' | readonly ['string', 'array'];
	readonly description?: string;
	readonly enum?: readonly string[];
	readonly pattern?: string;
	readonly maxLength?: number;
	readonly minimum?: number;
	/** What an item of a list must be. */
	readonly items?: Schema;
	readonly minItems?: number;
	readonly properties?: { readonly [key: string]: Schema };
	readonly required?: readonly string[];
	readonly additionalProperties?: false;
}

const GLOBS: Schema = { type: ['string', 'array'], items: { type: 'string', maxLength: MAX_GLOB } };

const SEVERITY: Schema = { type: 'string', enum: RULE_SETTINGS };

const CHOICES = {
	extends: {
		type: ['string', 'array'], minItems: 1, items: { type: 'string', enum: PROFILE_NAMES.map(({ id }) => id) },
		description: `The profile to start from, or several, of which each adds what it checks. ${PROFILES.map(({ id, checks }) => `${id}: ${checks}`).join('; ')}; the id of a framework: what it asks for, as a warning where it requires it and as an information where it recommends it.`,
	},
	rules: {
		type: 'object', additionalProperties: false,
		description: 'What weight the findings of a rule have, or “off”. A family such as metadata/* stands for the rules of that beginning that the profile checks; a rule that is named is checked in any profile. For a disclosure it is the weight of its absence: what is only touched upon weighs less.',
		properties: Object.fromEntries([...new Set(RULE_IDS.map(familyOf)), ...RULE_IDS].sort().map((id) => [id, SEVERITY])),
	},
	sections: {
		type: 'array',
		description: 'Sections that every card of the team has.',
		items: {
			type: 'object', additionalProperties: false, required: ['title'],
			properties: {
				title: { type: ['string', 'array'], minItems: 1, items: { type: 'string', pattern: '[\\p{L}\\p{N}]' }, description: 'The name of the section, or several of which any will do; the first is the one that is inserted. Numbering, case and decoration make no difference.' },
				why: { type: 'string', description: 'A sentence that tells authors why.' },
				template: { type: 'string', description: 'What is inserted below the heading, in Markdown.' },
				severity: { type: 'string', enum: SEVERITIES, description: 'How much its absence weighs: a warning, unless you say otherwise.' },
			},
		},
	},
	language: { type: 'string', enum: LANGUAGES, description: 'The language of the templates. Without it, the one that most of the card is written in.' },
	maxSize: { type: 'integer', minimum: 1, description: 'The size in kB above which a file is not reviewed.' },
} as const satisfies { readonly [key: string]: Schema };

/** What a project file may hold: it is checked by this, completed by this, and described by this to other editors. */
export const SCHEMA: Schema = {
	type: 'object', additionalProperties: false,
	description: 'How Model Card Review reviews the cards in this folder and below.',
	properties: {
		extends: CHOICES.extends,
		files: { ...GLOBS, description: 'Globs of files that are always reviewed as model cards, from the folder of this file. A glob without a slash names files in any folder.' },
		exclude: { ...GLOBS, description: 'Globs of files that are never reviewed.' },
		rules: CHOICES.rules,
		sections: CHOICES.sections,
		language: CHOICES.language,
		maxSize: CHOICES.maxSize,
		overrides: {
			type: 'array',
			description: 'Other choices for some of the files. When several name a file, the last that speaks of the matter counts.',
			items: {
				type: 'object', additionalProperties: false, required: ['files'],
				properties: { files: { ...GLOBS, description: 'Globs of the files that this is for.' }, ...CHOICES },
			},
		},
	},
};
