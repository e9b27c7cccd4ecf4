import { cardOf, checkCards, type FoundInCard } from '../consistencyCases';

describe('rule: consistency/open-claim', () => {
	const nc = 'license: cc-by-nc-4.0';
	const claim = (text: string): string => cardOf(nc, text);
	const told = '## Training Data\n\nIt was trained on the Welsh Wikipedia and on the transcripts of the Senedd.\n\n## Training Code\n\nThe training code is at https://github.com/dunlin/kestrel.';
	const found = (text: string): readonly [string, FoundInCard] => [claim(text), { marks: [text], message: /“cc-by-nc-4\.0” rules out commercial use/u }];
	checkCards('consistency/open-claim', {
		severity: 'warning',
		accepted: [
			cardOf('license: apache-2.0', `Kestrel is an open-source language model.\n\n${told}`),
			cardOf('license: cc-by-4.0', `Our model is fully open source.\n\n${told}`),
			...[
				'Kestrel outperforms open-source models of its size.', 'Kestrel is the best among open-source models.', 'Kestrel is one of few open-source models.', 'It is comparable to popular open-source models.',
				'We open-source the training code of our models.', 'The code of this model is open source.', 'Kestrel is based on open-source models.', 'It is a wrapper around an open-source model.',
				'vLLM is an open-source LLM inference engine.', 'Llama 2 is an open-source model by Meta.', 'The base model is open source.', 'Our model is not open source.', 'We thank the open-source community.',
				'Kestrel was trained with open-source datasets.', 'We will open-source the model weights soon.', 'This model has open weights.', 'Kestrel is an open-weight model.', 'It is served by open-source software.',
				'模型基于开源框架训练。', '本模型在开源模型中表现领先。', '我们开源了评测代码和数据。', '本模型将于近期开源。', '与其他开源模型相比，Kestrel 更小。', '本模型的训练使用开源数据。', '本模型未开源。', '本模型采用开源协议发布。', '我们使用开源工具训练模型。',
				'このモデルはオープンソースのデータで学習しました。', '이 모델은 오픈소스 데이터로 학습했습니다.', 'Ce modèle est entraîné sur des données open source.', 'Dieses Modell ist mit Open-Source-Daten trainiert.',
			].map(claim),
		],
		refused: [
			...[
				'Kestrel is an open-source language model for Welsh.', 'Our model is fully open source.', 'We open-source the Kestrel models and their weights.', 'Kestrel is a series of open-source models that read Welsh.', 'These weights have been open-sourced.',
				'我们开源了青禾-6B模型。', '本模型完全开源，可自由使用。', '青禾-6B是一个开源的双语对话模型。', 'このモデルはオープンソースです。', '이 모델은 오픈소스입니다.', 'Ce modèle est entièrement open source.', 'Dieses Modell ist quelloffen.', 'Este modelo es de código abierto.',
			].map(found),
			[cardOf('license: llama3.1', 'Our model is open source.'), { marks: ['Our model is open source.'], message: /restricts what the model may be used for/u }],
			[cardOf('license: other\nlicense_name: kestrel-non-commercial', 'Our model is open source.'), { marks: ['Our model is open source.'], message: /“kestrel-non-commercial” rules out/u }],
			[cardOf('tags: [x]', 'Our model is open source.\n\n## License\n\nCC BY-NC-SA 4.0'), { marks: ['Our model is open source.'], message: /“CC BY-NC-SA 4\.0” rules out/u }],
			[cardOf('license: mit', 'Our model is open source.\n\n## Training Data\n\nThe training data are not disclosed, for they are a trade secret.'), { marks: ['Our model is open source.'], message: /by line 11 this is not disclosed: training data sources/u }],
			[cardOf('license: mit', 'Our model is open source.'), { marks: ['Our model is open source.'], message: /says nothing of this: training data sources, training code/u, severity: 'information' }],
		],
	});
});
