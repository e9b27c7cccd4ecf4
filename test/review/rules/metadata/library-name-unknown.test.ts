import { checkCases } from '../metadataCases';

describe('rule: metadata/library-name-unknown', () => {
	checkCases('metadata/library-name-unknown', {
		severity: 'hint',
		accepted: [
			'library_name: transformers',
			'library_name: "PaddleOCR"',
			'library_name:',
			'library_name: {library_name}',
			'library_name: [a]',
			'library: x',
			'library_name: pytorch',
			'library_name: GGUF',
		],
		refused: {
			'library_name: Transformers': { marks: ['Transformers'], fixed: 'library_name: transformers' },
			'library_name: "sentence_transformers" # x': { marks: ['"sentence_transformers"'], fixed: 'library_name: "sentence-transformers" # x' },
			'library_name: scikit-learn': { marks: ['scikit-learn'], fixed: 'library_name: sklearn' },
			'library_name: difusers': { marks: ['difusers'], fixed: 'library_name: diffusers' },
			'library_name: our own code': { marks: ['our own code'] },
			'library_name: constructor': { marks: ['constructor'] },
		},
	});
});
