import assert from 'node:assert/strict';
import { HUB_LICENSES, LICENSE_KINDS } from '../../src/vocabulary';
import { findLicenses, idOfLicense, isSameLicense, licenseKind, licenseOfId } from '../../src/vocabulary/licenseNames';

describe('names of licences', () => {
	const ids = (text: string): readonly (string | undefined)[] => findLicenses(text).map(idOfLicense);

	it('lead from every identifier of the Hub back to it', () => {
		for (const id of Object.keys(HUB_LICENSES)) {
			if (id !== 'other' && id !== 'unknown') assert.equal(idOfLicense(licenseOfId(id)!), id);
			else assert.equal(licenseOfId(id), undefined);
		}
	});

	it('are found as texts write them', () => {
		for (const [text, id] of [
			['the Apache License, Version 2.0', 'apache-2.0'], ['Apache 2', 'apache-2.0'], ['Apache license', 'apache-2.0'], ['Apache 2.0 许可证', 'apache-2.0'], ['the MIT License', 'mit'], ['MIT 协议', 'mit'], ['3-clause BSD', 'bsd-3-clause'],
			['GNU General Public License v3.0', 'gpl-3.0'], ['GPLv3', 'gpl-3.0'], ['AGPL-3.0', 'agpl-3.0'], ['LGPL 2.1', 'lgpl-2.1'], ['CC0 1.0', 'cc0-1.0'], ['CC BY-NC-SA 4.0', 'cc-by-nc-sa-4.0'],
			['Creative Commons Attribution-NonCommercial 4.0 International', 'cc-by-nc-4.0'], ['BigScience OpenRAIL-M', 'bigscience-openrail-m'], ['Llama 3.1 Community License', 'llama3.1'], ['the Gemma Terms of Use', 'gemma'],
		] as const) assert.deepEqual(ids(text), [id], text);
		assert.deepEqual(ids('dual licensed under MIT/Apache-2.0'), ['apache-2.0', 'mit']);
		assert.deepEqual(ids('CC BY-NC'), [undefined]);
	});

	it('are not found in other words', () => {
		for (const text of ['Apache Spark 3', 'wir arbeiten mit Texten', 'Llama 3.1 8B', 'gemma-2-2b', 'a committee', 'MIT-0', 'x'.repeat(5000), `${'creative commons by nc '.repeat(20_000)}`]) assert.deepEqual(findLicenses(text), [], text.slice(0, 40));
	});

	it('are the same without a version, not with other clauses', () => {
		const same = (a: string, b: string): boolean => isSameLicense(findLicenses(a)[0]!, findLicenses(b)[0]!);
		assert.ok(same('CC BY-NC', 'cc-by-nc-4.0'));
		assert.ok(same('GPL', 'gpl-3.0'));
		assert.equal(same('CC BY 4.0', 'cc-by-nc-4.0'), false);
		assert.equal(same('GPLv2', 'gpl-3.0'), false);
	});

	it('have terms that are known by kind', () => {
		for (const [id, kind] of [['apache-2.0', 'osi-approved'], ['gpl', 'osi-approved'], ['cc-by-4.0', 'open-content'], ['cc-by-nc-sa-4.0', 'non-commercial'], ['cc-by-nd-4.0', 'no-derivatives'], ['openrail++', 'restricted-use'], ['llama4', 'restricted-use'], ['other', undefined], ['c-uda', undefined], ['constructor', undefined]] as const) assert.equal(licenseKind(id), kind, id);
		for (const id of Object.keys(LICENSE_KINDS)) assert.ok(Object.hasOwn(HUB_LICENSES, id), id);
	});
});
