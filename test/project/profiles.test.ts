import { assert } from 'chai';
import { DISCLOSURES } from '../../src/disclosures/catalogue';
import { disclosuresOf, FRAMEWORKS } from '../../src/frameworks/catalogue';
import { checklistFrameworks, chooseProfile, PROFILE_NAMES } from '../../src/project/profiles';
import { DEFAULT_CONFIGURATION } from '../../src/review/configuration';
import { PROFILES } from '../../src/review/profiles';
import { reviewFile } from '../../src/review/reviewer';
import { SEVERITIES } from '../../src/review/review';

const weights = (...names: string[]) => new Map(DISCLOSURES.map((disclosure) => [disclosure.id, chooseProfile(names)!.severityOf(disclosure)]));

describe('profiles', () => {
	it('have names of their own', () => {
		assert.lengthOf(new Set(PROFILE_NAMES.map(({ id }) => id)), PROFILES.length + FRAMEWORKS.length);
		for (const { id } of PROFILE_NAMES) assert.deepEqual(chooseProfile([id])?.names, [id]);
		for (const names of [[], ['none'], ['toString']]) assert.isUndefined(chooseProfile(names), names.join());
	});

	it('of frameworks warn of what is required, inform of what is recommended, and ask for nothing else', () => {
		for (const { id } of FRAMEWORKS) {
			const { required, recommended } = disclosuresOf(id);
			for (const [disclosure, severity] of weights(id)) assert.equal(severity, required.has(disclosure) ? 'warning' : recommended.has(disclosure) ? 'information' : undefined, `${id}: ${disclosure}`);
		}
	});

	it('add up, each disclosure with its greatest weight', () => {
		const rank = (severity: (typeof SEVERITIES)[number] | undefined): number => (severity === undefined ? SEVERITIES.length : SEVERITIES.indexOf(severity));
		const [base, mof, both] = [weights('default'), weights('mof'), weights('mof', 'default')];
		for (const [id, severity] of both) assert.equal(rank(severity), Math.min(rank(base.get(id)), rank(mof.get(id))), id);
		assert.notDeepEqual(both, base);
		assert.deepEqual(weights('minimal', 'all'), weights('all'));
	});

	it('leave the front matter to the profiles of the review', () => {
		assert.deepEqual(['mof', 'default', 'minimal'].map((name) => chooseProfile([name])!.threshold), ['hint', 'hint', 'error']);
		assert.equal(chooseProfile(['minimal', 'mof'])!.threshold, 'error');
		assert.equal(chooseProfile(['minimal', 'all', 'mof'])!.threshold, 'hint');
	});

	it('decide what is found, and what the checklist shows', () => {
		const found = (...names: string[]) => new Map(reviewFile({ path: 'README.md', text: '# Model card\n', configuration: { ...DEFAULT_CONFIGURATION, profile: chooseProfile(names)! } }).review.findings.map(({ ruleId, severity }) => [ruleId, severity]));
		assert.isFalse(found('default').has('availability/checkpoints'));
		assert.equal(found('mof').get('availability/checkpoints'), 'warning');
		assert.equal(found('mof').get('model/task'), disclosuresOf('mof').recommended.has('model/task') ? 'information' : undefined);
		assert.isFalse(found('mof').has('safety/red-teaming'));
		assert.isTrue(found('default', 'mof').has('safety/red-teaming'));
		assert.deepEqual(checklistFrameworks(chooseProfile(['osaid', 'default', 'mof'])!), ['mof', 'osaid']);
		assert.deepEqual(checklistFrameworks(chooseProfile(['default'])!), ['open-science']);
	});
});
