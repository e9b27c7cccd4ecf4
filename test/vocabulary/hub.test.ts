import assert from 'node:assert/strict';
import { HUB_LICENSES, LIBRARIES, PIPELINE_OF_SUBTASK, PIPELINE_TAGS } from '../../src/vocabulary';
import { hubLicenseOf, isHubLicense, isLanguageCode, languageCodeOf } from '../../src/vocabulary/hub';

describe('vocabulary of the Hub', () => {
	it('knows every licence by its identifier, in any capitals, and by its name', () => {
		for (const [id, name] of Object.entries(HUB_LICENSES)) {
			assert.ok(isHubLicense(id));
			assert.equal(hubLicenseOf(id), id);
			assert.equal(hubLicenseOf(id.toUpperCase()), id);
			assert.ok(isHubLicense(hubLicenseOf(name)!), name);
		}
	});

	it('knows licences by their SPDX identifier, and takes none for another', () => {
		for (const [text, id] of [['Apache-2.0', 'apache-2.0'], ['AGPL-3.0-only', 'agpl-3.0'], ['GPL-2.0-or-later', 'gpl-2.0'], ['PDDL-1.0', 'pddl'], ['ODC-By-1.0', 'odc-by'], ['GFDL-1.3', 'gfdl'], ['BSL-1.0', 'bsl-1.0'], ['CC0-1.0', 'cc0-1.0'], ['the MIT license', 'mit']] as const) assert.equal(hubLicenseOf(text), id);
		for (const text of ['BUSL-1.1', 'BSL-1.1', 'Apache-1.1', 'Apache', 'CC-BY-1.0', 'CC-BY-SA', 'LGPL-3.1', 'MIT-0', 'GPL-4.0', 'llama3.5', 'openrail+', '', 'x'.repeat(100_000), 'constructor', '__proto__']) assert.equal(hubLicenseOf(text), undefined, text);
		assert.equal(isHubLicense('constructor'), false);
	});

	it('knows the codes of ISO 639-1, 639-2 and 639-3', () => {
		for (const code of ['en', 'no', 'bh', 'eng', 'ger', 'deu', 'yue', 'cnh', 'ber', 'mul', 'qaa', 'iw']) assert.ok(isLanguageCode(code), code);
		for (const code of ['EN', 'ly', 'jp', 'english', '', 'quz1', 'xx', 'en ']) assert.equal(isLanguageCode(code), false, code);
	});

	it('knows languages by name', () => {
		for (const [name, code] of [['English', 'en'], ['deutsch', 'de'], ['中文', 'zh'], ['Español', 'es'], ['jp', 'ja'], ['Klingonish', undefined], ['constructor', undefined]] as const) assert.equal(languageCodeOf(name), code, name);
	});

	it('knows tasks, parts of them and libraries', () => {
		for (const [part, task] of Object.entries(PIPELINE_OF_SUBTASK)) {
			assert.ok(PIPELINE_TAGS.includes(task), part);
			assert.equal(PIPELINE_TAGS.includes(part), false, part);
		}
		for (const name of ['transformers', 'diffusers', 'timm', 'sklearn']) assert.ok(LIBRARIES.includes(name));
	});
});
