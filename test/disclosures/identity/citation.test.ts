import { among, describeStatuses } from '../statuses';

describeStatuses('identity/citation', {
	disclosed: [
		'# Kestrel\n\nCC BY 4.0. Please credit it as follows: "Kestrel, Larkspur Institute, 2025".',
		'# Kestrel\n\nLizenz: CC BY 4.0, Quellenvermerk in der Form „Kestrel, Vogelwarte Norderoog, 2024“.',
		'# Kestrel\n\nLicence ouverte, avec la mention : « Kestrel, Muséum de Tours, 2024 ».',
		'# Kestrel\n\nLicencia abierta con atribución: «Kestrel, Museo de Vigo, 2022».',
		'# Kestrel\n\nCC BY 4.0です。出典表示は「Kestrel（青空博物館、2024）」とご記載ください。',
		'## Publications\n\nRowan Ash and Li Bo. Kestrel: small models for birdsong. In Proceedings of the International Conference on Bioacoustics, 2023.',
		'## 论文\n\n张三、李四。红隼：鸟鸣小模型。中文信息学报，2023 年第 4 期。',
		'Anyone who builds on these weights should mention Roe and Li (2023), Journal of Birdsong.',
		'使用本模型发表成果时，请注明出处：张三等，2023。',
		`\`\`\`bibtex
@misc{roe2024kestrel,
  title = {Kestrel: a small model for birds},
  author = {Roe, Ada and Li, Bo},
  year = {2024}
}
\`\`\``,
		'If you use this model, please cite Roe, A., & Li, B. (2024). Kestrel: a small model for birds. Journal of Birdsong, 12(3), 45-60.',
		'- **Cite as:** Doe et al., “Reading the sheep”, Proc. AgriVision 2023, pp. 11-19',
		`**APA:**

Doe, J. (2022). *Chest X-ray triage with small networks* (Version 2) [Computer software]. https://doi.org/10.5281/zenodo.0000001`,
		`How to cite
-----------

Li, B. and Roe, A. “Folding on a laptop.” bioRxiv, 2023.`,
		`<h2>Citation</h2>
<pre>@inproceedings{li2023grip, title={Grip: a policy for kitchens}, author={Li, Bo}, booktitle={RoboConf}, year={2023}}</pre>`,
		`<details><summary>Citing</summary>

@article{doe2021tabs, author={Doe, Jane}, title={Trees for tabular churn}, journal={J. Tables}, year={2021}}

</details>`,
		`如果使用本模型，请引用：

\`\`\`
@article{zhang2024qing, title={青松：小型中文语言模型}, author={张三 and 李四}, year={2024}}
\`\`\``,
		`## 引用

张三, 李四. 青松：小型中文语言模型. 计算语言学报, 2024, 12(3): 1-10.`,
		`## 引用

山田太郎, 鈴木花子. 小型日本語モデルの構築. 言語処理学会第30回年次大会, 2024.`,
		`## 인용

김하나, 이두리. 2023. 작은 한국어 모델. 정보과학회논문지 50(2): 101-110.`,
		`Pour citer ce modèle : Dupont, M. et Durand, L. (2023), « Un petit modèle pour l'ancien français », Actes de TALN.`,
		'Zitiervorschlag: Müller, A. (2023). Ein Modell für Luftbilder. Zenodo. https://doi.org/10.5281/zenodo.0000002',
		'Si utiliza este modelo, cite: García, A. y Pérez, L. (2022). «Un modelo para el quechua». Procesamiento del Lenguaje Natural, 68, 21-33.',
		'Papers that rely on it should mention “Riedl and Vogt, Tram talk, Interspeech 2024” in the bibliography.',
		'发表论文时请注明：张三等，《方言标注》，2024。',
		'論文では「山田ら (2024) 方言タガー」と記載してください。',
		'In Veröffentlichungen bitte nennen: Riedl, J. (2023). Straßenbahndeutsch. Masterarbeit.',
		'논문에 쓰실 때는 출처를 표기해 주세요',
	],
	some: [
		'如果红隼对您的研究有帮助，请考虑引用它：',
		'您可以用下面的方式引用红隼：',
		'title = {Kestrel}, journal = {Birds}',
		'A BibTeX entry for Kestrel stands at the end of this page.',
		'We described Kestrel in "Gulls at noon" (IGARSS, 2022).',
		'Our report is on arXiv (2401.00001).',
		'We would appreciate a reference to the ICCV 2021 paper below.',
		'想引用的话可以这样引：林小北. 红隼模型. 2024.',
		'模型随论文《夜里的红隼》一同公开。',
		'Format APA : Morel, C. (2023). Crécerelle.',
		'Ein BibTeX-Eintrag steht am Ende der Seite.',
		'[![Paper](https://img.shields.io/badge/Paper-arXiv-red)](https://arxiv.org/abs/2401.00001)',
		'<a href="https://acme.example/report.pdf"><img src="https://img.shields.io/badge/Report-PDF-red"></a>',
		'Paper: https://arxiv.org/abs/2401.00001',
		'The entry for your bibliography is in CITATION.cff.',
		'DOI: 10.5281/zenodo.1234567',
	],
	placeholder: [
		`## Citation [optional]

**BibTeX:**

[More Information Needed]

**APA:**

[More Information Needed]`,
	],
	open: [
		'Please cite the authors of the kernels if you use their code.',
		'To quote a passage, wrap it in tags.',
		'Please credit the photographer of the cover.',
		'Please reference the ticket number in your message.',
		'转载截图请注明出处。',
		'The model can turn a list of papers into BibTeX.',
		'We follow Falk et al. (2019) for the schedule.',
		`## Citation

Coming soon, once the paper is accepted.`,
		`## 引用

待补充`,
		`## Citación

Próximamente`,
		`## Citation

\`\`\`bibtex
\`\`\``,
		`## Citation

## Licence

MIT`,
		'El decodificador es similar al descrito en [el informe](https://arxiv.org/abs/2401.00001).',
	],
	missing: [
		'# Kestrel\n\nThe article on BERT is at https://arxiv.org/abs/1810.04805.',
		'# Kestrel\n\nZitieren Sie den Korpus bitte als Rowan et al. (2019).',
		'# Kestrel\n\nMerlin2 的论文见 https://arxiv.org/abs/2401.00001，Kestrel 在其基础上微调。',
		'# Kestrel\n\n使用 Gull 语料请引用：Rowan et al., Gulls at Sea, LREC 2020。',
		among('Ein Aufsatz erscheint auch ohne sie.', 'Das Moor war still.'),
		'[arXiv:1812.01234](https://arxiv.org/abs/1812.01234) より少し速く収束します。',
		'As in [arXiv:1812.01234](https://arxiv.org/abs/1812.01234), the gate is a plain sigmoid.',
		'## 发布日期\n\n该项目获得了 2022 年学会一等奖。',
		'## Version\n\nThis repository is the one of the 2023 conference.',
		'The calls are mapped to classes according to the paper [Calls of Waders](https://arxiv.org/abs/2401.00001).',
		'音は論文に従い分類しました：[鷺の声](https://arxiv.org/abs/2401.00001)。',
		'We encourage you to use the owl models in your research.',
		'如果您使用的是 macOS，可以参考[编译指南](https://example.org/build)。',
		'We will refer to this step as [parallel listening](https://example.org/listening).',
		'We will describe these steps in our technical report.',
		'Mehr dazu werden wir in unserem Paper von 2026 beschreiben.',
		'本文将介绍 [Kestrel](https://example.org/kestrel) 的用法。',
		'## Outlook\n\nRoe, A., & Li, B. (2011). Gulls.\n\nLi, B. (2014). Owls.\n\nPetit, Z., & Roe, A. (2017). Finches.\n\nKim, C. (2019). Wrens.',
		'## 总结\n\nRoe, A., & Li, B. (2011). Gulls.\n\nLi, B. (2014). Owls.\n\nPetit, Z., & Roe, A. (2017). Finches.\n\nKim, C. (2019). Wrens.',
		'2024/01/17 更新了引用信息。',
		'2024/03/02 修正了分词脚本，详见 [issue 3](https://github.com/corvid/lumora/issues/3)。',
		'Mit der schrittweisen Veröffentlichung kam auch [die kleine Fassung](https://corvid.example/small).',
		'La publication des poids est annoncée [ici](https://corvid.example/poids).',
		'논문에 사용된 지표와 다른 지표를 씁니다.',
		'Lumora ist eine Open-Source-Implementierung des Papers [Rows](https://arxiv.org/abs/2401.00001) und gehört zum Projekt Finch.',
		'Las emisiones de carbono se pueden estimar con la calculadora presentada en [Lacoste et al. (2019)](https://arxiv.org/abs/1910.09700).',
		// What follows a lead-in is from the paper, and is no paper.
		`Noted in the associated paper:

> Each batch holds 64 sentences.`,
		`Notiert im zugehörigen Paper:

> Jeder Stapel enthält 64 Sätze.`,
		'Todo corre en una sola GPU, salvo que se mencione lo contrario.',
		'手順は[導入ガイド](https://kestrel.example/setup)を参照してください。',
		'2023/05/04 Updated citation information of Kestrel.',
		'![DOI of the dataset](doi.svg)',
		'The method is described in a paper of others.',
		'It summarises an article that is online.',
		'A paper is in preparation.',
		'The corpus holds papers that were published online.',
		'The tool writes BibTeX for a website.',
		'Faults can be sent in through our [output report form](https://nest.example/report) and the [bug bounty programme](https://nest.example/bounty).',
		'The loss was described in Roe et al. (2023).',
		'Please mention your version of CUDA when you report a crash.',
		'The accompanying paper of the dataset appeared at LREC 2020.',
		'We follow the corresponding paper of LoRA.',
		'The limits are mentioned on this page.',
		'- **Paper:** the dataset of [Owl](https://arxiv.org/abs/2401.00001)',
		'显存不足时可使用 LoRA（[论文](https://arxiv.org/abs/2106.09685)）。',
		'For alignment we use DPO ([paper](https://arxiv.org/abs/2305.18290)).',
		'- **Parent paper:** [Owl paper](https://arxiv.org/abs/2401.00001)',
		'El modelo base es similar al descrito en este [artículo](https://arxiv.org/abs/2401.00001).',
		'Le modèle de base est proche de celui décrit dans cet [article](https://arxiv.org/abs/2401.00001).',
		'基礎模型與此[論文](https://arxiv.org/abs/2401.00001)的做法類似。',
		`# cite-count

Predicts how many citations a paper will get in its first five years.`,
		`# law-cite

Extracts citations of court rulings from German legal texts.`,
		`\`\`\`python
# cite: see the handbook
print(model.predict(X))
\`\`\``,
		`- [Citation](#citation)
- [Licence](#licence)

## Licence

MIT`,
		'The tokenizer splits quotes and citations from the running text.',
		`# 内存助手

解释 C++ 中的引用计数与智能指针。`,
		'Wir zitieren hier den Wetterbericht vom Montag: „Regen.“',
		'The station was cited twice for breaking the noise limits.',
		'We follow Vaswani et al. and use eight heads.',
		'数据来自期刊论文的参考文献列表。',
		'The tagger finds footnotes and bibliography headings in scans.',
		'本工作正在审稿，录用后再补引用格式。',
		'Le corpus est décrit ailleurs.',
		'Der Datensatz ist in einer Zeitschrift erschienen.',
		'PyTorch implementation of DETR.',
		'LoRA was accepted at ICLR 2022.',
		'Give credit risk scores to customers.',
		'The data paper of OSCAR was published at LREC.',
		'- [Article Wikipédia](https://fr.wikipedia.org/wiki/Merle)',
		'# Heron\n\nDiese Karte gehört zu [Heron](https://github.com/heron-lab/heron), einer Open-Source-Implementierung von [Kestrel](https://arxiv.org/abs/2401.00001).',
	],
	linked: [
		'# Kestrel\n\nRapport sur Kestrel : https://arxiv.org/abs/2401.00001',
		'# Kestrel\n\nKestrel的论文：https://arxiv.org/abs/2401.00001',
		'更多信息见论文《成排的鸟》。',
		'Se puede encontrar más información en el paper [Birds in Rows](https://arxiv.org/abs/2401.00001).',
		'[Lien vers l’article](https://arxiv.org/abs/2401.00001)',
		'[Kestrel-Paper](https://arxiv.org/abs/2401.00001)',
		'For more results on the benchmarks, please see [our technical report](https://arxiv.org/abs/2401.00001).',
		'See our paper "[Birds in Rows](https://acme.example/birds)".',
		'Our report on arXiv: [link](https://arxiv.org/abs/2400.00000).',
		'- **技术报告：** 更多内容见《茶隼对话数据与模型》，<https://larkspur.example/kestrel>',
		'Accepted at Interspeech 2024, paper: https://arxiv.org/abs/2401.00001',
		'Please refer to this page when you use it.',
		'arxiv: https://arxiv.org/abs/2401.00001',
		'本工作已被 AAAI 2024 录用，论文链接见 https://arxiv.org/abs/2401.00001',
		'Notre article a été accepté à TALN 2023 : https://hal.science/hal-1',
		'Unser Paper wurde angenommen: https://arxiv.org/abs/2401.00001',
		'詳しくは論文 [Larch Notes](https://example.org/larch) をご覧ください。',
		'- [Papier Merle](https://arxiv.org/abs/2401.00001)',
		'- **Article :** https://arxiv.org/abs/2401.00001',
		'Plus de détails dans l\'article [Musique de nuit](https://arxiv.org/abs/2401.00001).',
	],
	partial: [
		'# Kestrel\n\nMore numbers are in the Kestrel paper at https://arxiv.org/abs/2401.00001',
		'# Kestrel\n\nHier liegen die Gewichte zu unserem ICASSP-Paper „Kestrel: Rufe bei Regen“.',
		'# Kestrel\n\nLes poids sont tirés de notre article à Interspeech 2023, « Crécerelle ».',
		'# Kestrel\n\n私たちが発表した論文「Kestrel：雨の中の鳥」（INTERSPEECH 2024）のモデルです。',
		'Ein Aufsatz erscheint auch.',
		'Dies sind die Diffusionsmodelle aus dem Paper [Birds in Rows](https://arxiv.org/abs/2401.00001).',
		'Code für die Modelle, die in [Birds in Rows](https://arxiv.org/abs/2401.00001) beschrieben sind.',
		'Si te resulta útil, te agradecemos que cites nuestro artículo.',
		'[![DOI](https://zenodo.org/badge/1.svg)](https://zenodo.org/badge/latestdoi/1)',
		'Our article has appeared.',
		'The accompanying manuscript is under review.',
		'Our preprint is on arXiv.',
		'We presented this at a workshop in Turku.',
		'The BibTeX entry will follow on the project page.',
		'A mention would make the whole lab happy.',
		'There are two papers; cite whichever fits.',
		'我们的论文已经上传。',
		'发文章时麻烦提一下我们。',
		'論文は査読中です。',
		'저희 논문이 게재되었습니다.',
		'Notre article a été accepté.',
		'Unser Aufsatz ist erschienen.',
		'Nuestro artículo salió en mayo.',
		'Kestrel was presented in: Ada Roe, Journal of Birdsong, 2023.',
		'BibTeX for our article is in the repository.',
		'arXiv: 2403.11111',
		'The accompanying article appeared in Bioinformatics.',
		'This repository holds the checkpoints for our ICML 2021 paper "Owls".',
		'There is no paper; please just link to this page.',
		'相应的论文已被 EMNLP 2022 接收。',
		'Das dazugehörige Paper ist auf der KONVENS 2022 erschienen.',
		'Este modelo acompaña al artículo publicado en SEPLN 2021.',
		'研究に使う場合はこのページのURLを記載してください。',
		'Users are kindly asked to mention "Owls at night", ICRA 2021.',
		'Eine Erwähnung in der Arbeit würde uns freuen: bitte verweisen Sie auf Roe (2021).',
		'- **Paper:** for more, read "Kestrel: a dialogue model", <https://larkspur.example/papers/kestrel>',
		'Les deux modèles sont décrits dans [Crécerelle : petits réseaux pour les chants d\'oiseaux](https://arxiv.org/abs/2401.00001).',
		'Beide Modelle sind vorgestellt im [Turmfalken-Bericht](https://arxiv.org/abs/2401.00001).',
		'Los pesos están descritos en [Cernícalo](https://arxiv.org/abs/2401.00001).',
		'Both networks come from [Hearing Owls at Night](https://arxiv.org/abs/2401.00001).',
		'Der Originalcode zu den Modellen aus [Eulen bei Nacht](https://arxiv.org/abs/2401.00001) liegt hier.',
		'Los modelos proceden de [Búhos de noche](https://arxiv.org/abs/2401.00001).',
		'论文《夜间听鸮》的官方实现，模型 OwlNet 在此。',
		'PyTorch implementation of our CVPR 2022 paper',
		'A citation would be appreciated.',
		'欢迎大家引用本仓库',
		'EMNLP 2023に採択された論文のモデルです https://arxiv.org/abs/2401.00001',
		'Si lo usas en un trabajo, cita este repositorio.',
		'Si prega di citare il nostro articolo.',
		'논문 [Owls at Night](https://arxiv.org/abs/2401.00001)에서 설명한 모델입니다.',
	],
});
