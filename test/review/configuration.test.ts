import { assert } from 'chai';
import { asConfigured, DEFAULT_CONFIGURATION } from '../../src/review/configuration';
import type { Fix } from '../../src/fixes/fix';
import type { Finding } from '../../src/review/review';

describe('asConfigured', () => {
	it('gives a finding another severity, and leaves its fixes unmade until they are asked for', () => {
		const made: readonly Fix[] = [];
		let count = 0;
		const finding: Finding = { ruleId: 'sections/required', severity: 'warning', message: 'Missing.', range: { start: 1, end: 2 }, get fixes() { count++; return made; } };
		const configured = asConfigured(finding, { ...DEFAULT_CONFIGURATION, rules: [new Map([['sections/required', 'error']])] })!;
		assert.equal(count, 0);
		assert.equal(configured.fixes, made);
		assert.deepEqual({ ...configured }, { ...finding, severity: 'error' });
	});
});
