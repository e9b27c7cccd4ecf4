import { strict as assert } from 'node:assert';
import { parseCard } from '../../src/card/parse';
import { Repositories } from '../../src/claims/repositories';

const MANY = [1, 2, 3].map((n) => `https://huggingface.co/northfield/owl-${n}`).join(' ');

describe('repositories', () => {
	const CARDS: readonly [why: string, title: string, text: string, repository: string, areOthers: boolean][] = [
		['is called like the model', 'Kestrel: songs of gulls', '', 'https://github.com/larkspur/kestrel', false],
		['is called like the model, with its size', 'Welcome Kestrel2', '', 'https://huggingface.co/larkspur/kestrel-7b', false],
		['belongs to whoever has one called like the model', 'Kestrel', 'https://huggingface.co/larkspur/kestrel', 'https://github.com/larkspur/tools', false],
		['belongs to somebody else', 'Kestrel', 'https://huggingface.co/larkspur/kestrel', 'https://github.com/finch-lab/finch', true],
		['belongs to somebody else', '欢迎 Kestrel：鸟鸣识别模型', 'https://huggingface.co/larkspur/kestrel', 'https://github.com/finch-lab/finch', true],
		['belongs to somebody else, in code', 'Kestrel', 'https://huggingface.co/larkspur/kestrel', 'AutoModel.from_pretrained("finch-lab/finch")', true],
		['stands beside one that is called like the model', 'Kestrel', '', 'https://github.com/finch-lab/finch https://github.com/larkspur/kestrel', false],
		['is somebody\'s, where none is called like the model', 'Kestrel', '', 'https://github.com/finch-lab/finch', false],
		['is called like a word of the title that is no name', 'A language model', '', 'https://github.com/finch-lab/language', false],
		['is one of many by the same people', 'Kestrel', `https://huggingface.co/larkspur/kestrel ${MANY}`, 'https://github.com/northfield/tools', false],
		['is called like what the title only compares the model with', 'Kestrel: Faster than Osprey2', 'https://huggingface.co/larkspur/kestrel', 'https://huggingface.co/finch-lab/osprey-7b', true],
		['is a library of the platform', 'A language model', '', 'https://github.com/huggingface/trl', true],
		['is a tool', 'Kestrel', '', 'https://github.com/finch-lab/flash-attention', true],
		['is a tool of those who have one called like the model', 'Kestrel', 'https://huggingface.co/larkspur/kestrel', 'https://github.com/larkspur/flash-attention', false],
		['is on the platform\'s own account, and called like the model', 'Kestrel', '', 'https://github.com/huggingface/kestrel', false],
		['belongs to nobody whose models the code loads', 'A language model', 'AutoModel.from_pretrained("larkspur/kestrel")', 'https://huggingface.co/finch-lab/finch', true],
		['belongs to those whose model the code loads, under a longer name', 'A language model', 'AutoModel.from_pretrained("larkspur/kestrel")', 'https://github.com/larkspur-ai/tools', false],
		['is as often loaded as that of somebody else', 'A language model', 'AutoModel.from_pretrained("larkspur/kestrel")', 'AutoModel.from_pretrained("finch-lab/finch")', false],
		['belongs to nobody to whose repositories most links lead', 'A language model', MANY.replaceAll('huggingface.co', 'github.com'), 'https://github.com/finch-lab/finch', true],
		['is linked by a card that links few', 'A language model', 'https://github.com/northfield/owl-1', 'https://github.com/finch-lab/finch', false],
		['is no repository', 'Kestrel', 'https://huggingface.co/larkspur/kestrel', 'https://huggingface.co/docs/finch', false],
	];
	for (const [why, title, text, repository, areOthers] of CARDS) {
		it(`takes ${repository} for ${areOthers ? 'others\'' : 'the makers\''} below “${title}”: it ${why}`, () => {
			assert.equal(new Repositories(parseCard(`# ${title}\n\n${text}\n\n${repository}\n`)).whose(repository) === 'others', areOthers);
		});
	}
});
