import { describeStatuses } from '../statuses';

describeStatuses('identity/developer', {
	disclosed: [
		'本模型由 Corvid 的研究人员开发，用于识别数据集之外的鸟类。',
		'モデルの学習と公開は Corvid が行いました。',
		'CorvidAI가 학습하고 공개한 음성 모델입니다.',
		'Les modèles Lumora, entraînés et publiés par Corvid, lisent les partitions.',
		'Nos partenaires de Corvid les ont développés ; ces modèles lisent les partitions.',
		'Die Modelle wurden von Corvid trainiert und veröffentlicht.',
		'Estos modelos fueron entrenados y publicados por Corvid.',
		'El modelo fue desarrollado por investigadores de Corvid junto con datasets de gran tamaño.',
		'- **공유자:** Corvid',
		'Larkspur developed and released the Kestrel family of speech models.',
		'Researchers at Northfield created these models to study birdsong.',
		'Larkspur desarrolló y publicó los modelos de la familia Cernícalo.',
		'Released in May 2024 by Quillwork Systems.',
		'Credit for the training goes to Ada Roe.',
		'Wren, the small version, stems from the Signal Lab in Kiel.',
		'Project lead and first author: Ada Roe and Bo Li.',
		'This model is the outcome of the bachelor project of Ada Roe.',
		'2024-05-02: we at Larkspur Labs release the model.',
		'Hello, we are a student team from Bergen.',
		'안녕하세요, 오슬로대학교 동아리입니다.',
		'鈴木花子（京都大学）が博士論文のために作成しました。',
		'Ce modèle est le fruit du stage de Zoé Petit à l\'université de Nantes.',
		'Kestrel was trained and published by Larkspur Labs.',
		'The weights were built and open-sourced by Larkspur Audio.',
		'A small model by Jane Roe.',
		'Kestrel was developed by the language technology group of Northfield University.',
		'- **Developed by:** Jane Doe',
		`| | |
|---|---|
| Model developer | Acme Robotics GmbH |
| Size | 3B |`,
		`**Authors**

Ada Roe and Bo Li, Institute of Marine Biology`,
		`Who made this
-------------

Two volunteers of the Basque Wikipedia, Miren Etxeberria and Jon Agirre.`,
		`<h3>Developers</h3>
<p>The speech team of Northwind Radio</p>`,
		`<details><summary>Team</summary>

Model: Ada Roe. Data: Bo Li.

</details>`,
		'本模型由北原大学自然语言处理实验室开发。',
		'**开发者：** 青松科技有限公司',
		'本モデルは株式会社みなとテックが開発しました。',
		'이 모델은 한빛연구소에서 개발했습니다.',
		`Modèle développé par l'équipe parole de la société Voixclaire.`,
		'Entwickelt von der Arbeitsgruppe Fernerkundung der Hochschule Waldau.',
		'Desarrollado por el grupo de lingüística computacional de la Universidad de Altamar.',
		`\`\`\`bibtex
@misc{roe2024kestrel,
  title = {Kestrel: a small model for birds},
  author = {Roe, Ada and Li, Bo},
  year = {2024}
}
\`\`\``,
		'Behind it are three teachers: Selma Vogt had the idea, and the Institute of Dialectology trained the network. The model was created by Selma Vogt.',
		'Publisher: **Larkspur Cloud**, latest tag 24.10',
		`Team members:

- Ines Okafor
- Bram Sato`,
		`---
quantized_by: larkspur
---

# kestrel-gguf`,
		'Autorin: Jana Riedl, Hochschule Waldau',
		'El modelo fue desarrollado por la Facultad de Letras de Altamar.',
		'Full credits to Ana Petrov for this model.',
		'The brainchild of Jonas Berg, a teacher from Malmö.',
		'**Uploaded by:** corvid-ml',
		'This work was carried out at KTH by J. Svensson.',
		'pretrained at the Institute of Astronomy, Malmö University',
		'This repo holds the submission of the CorvidNLP team to the shared task.',
		'由小鹿科技团队训练的对话模型',
		'本项目来自中科院自动化所',
		'카이스트 연구진이 개발한 모델',
		'코르비드 컨소시엄이 학습시킨 모델입니다',
		'この成果は京都大学の研究グループが開発しました',
		'Modèle conçu au sein de l\'Inria',
		'Das Modell kommt von der Technischen Universität Dresden.',
		'Ein Modell der Stadtbibliothek Bremen',
		'O modelo foi desenvolvido pela Universidade do Porto',
		'Sviluppato dal gruppo NLP dell\'Università di Pisa',
		'チーム「かもめ」が作りました',
		'Un modelo del grupo de PLN de la Politécnica',
	],
	withheld: [
		'The developers of this model wish to stay anonymous.',
	],
	placeholder: [
		'- **Developed by:** [More Information Needed]',
	],
	open: [
		'Training uses the Python library of the runtime.',
		'The ONNX conversion was contributed by a user.',
		'Our team is small, so answers take a while.',
		'Training was done by minimising the loss.',
		'This repository presents Kestrel, a model for gulls.',
		'The authors built with care.',
		`## Model developers

TBD`,
		'**开发者：** 待补充',
		`## Développé par

À compléter`,
		'- **Developed by:** {{ developers }}',
	],
	partial: [
		'Please contact us at kestrel-team@larkspur.example if anything is unclear.',
		'We are a tiny group and this is our first model.',
		'Equal contribution is marked by a dagger.',
		'The full list of contributors is in the appendix.',
		'Warm thanks to my two supervisors.',
		'It is a joint project of several hospitals and an industrial partner.',
		'Made by beekeepers, for beekeepers.',
		'Built as a hobby project.',
		'From the makers of the Finch toolkit.',
		'The group behind it is hiring.',
		'Our earlier project [Finch](https://finch.example) did the same for owls.',
		'这是业余时间做的小模型。',
		'附录里有作者名单。',
		'주말에 작업한 개인 프로젝트입니다.',
		'趣味で学習させたモデルです。',
		'Ein Freizeitprojekt.',
		'Mi primer modelo, hecho en mi tiempo libre.',
		'Corvid AI has released three sizes.',
		'Corvid Labs is proud to share Lumora.',
		'Corvid recommends that customers assess the output on their own documents.',
		'NVIDIA believes Trustworthy AI is a shared responsibility.',
		'- maintained by @corvidlabs',
	],
	missing: [
		'面向爱好者，帮助他们了解鸟鸣模型的能力。',
		'建议研究人员对模型的偏差展开研究。',
		'Lumora 是为鸟类学研究而开发的模型。',
		'本モデルは、研究コミュニティに向けて公開するものです。',
		'私たちは、Kestrel の画像を分類させて誤りを調べました。',
		'注意機構は 8 ヘッドで、Kestrel と同じ課題を解きます。',
		'당사자의 동의 없이 Kestrel로 목소리를 옮기지 마십시오.',
		'통신과 연산의 오버랩으로 Kestrel의 추론을 빠르게 했습니다.',
		'개발자는 Lumora의 한계를 고려해야 하며, 배포 전에 평가해야 합니다.',
		'Los principales usuarios de estos modelos son investigadores en IA.',
		'El modelo será utilizado por investigadores para entender sus sesgos.',
		'Lumora ist ein Geospatial Foundation Model für Wälder.',
		'Die Bilder von Kestrel trainiert man getrennt vom Modell.',
		'Wir stellen ein schnelles Framework für dieses Modell vor.',
		'Entraîné sur le même jeu de données que [Finch](https://github.com/finch-lab/finch).',
		'エンコーダは [Finch](https://github.com/finch-lab/finch) と同じデータで学習しました。',
		'인코더는 [Finch](https://github.com/finch-lab/finch)와 같은 데이터로 학습했습니다.',
		'El codificador usa el mismo conjunto de datos que [Finch](https://github.com/finch-lab/finch).',
		'# 小隼\n\n这是用两万条偏好样本训练的模型。',
		'The idea comes from a [blog post](https://kites.example/posts/7) on attention.',
		'The dataset homepage is [Song Atlas](https://songs.example).',
		'Developers are then able to add filters of their own to Kestrel.',
		'Researchers and developers are free to use the weights of Kestrel.',
		'Les chercheurs sont libres de réutiliser Kestrel.',
		'研究者や開発者は、Kestrelの重みを自由に使用することができます。',
		'Kestrel is a geospatial foundation model for crops.',
		'A two-stage schedule is what we keep to.',
		'Our team has not built any app on top of it.',
		'We have reported this problem to the Northwind team.',
		'Hemos informado de este error al equipo de Northwind.',
		'我们已将该问题反馈给 Northwind 团队。',
		'To leave a message to our research team, join our Discord.',
		'私たちは、三兆トークンを中心に学習した強力なモデルを持っています。',
		'We used [Stemsplit](https://github.com/northwind/stemsplit) to keep the instruments only.',
		'Nous utilisons [Stemsplit](https://github.com/northwind/stemsplit) pour garder les instruments.',
		'It helps to understand what can be made of models by machine learning amateurs.',
		'The list of contributors to the corpus is long.',
		'The evaluation was carried out at two hospitals.',
		'Tell your supervisor before you use it at work.',
		'The base model was made by students for students.',
		'The dataset is a joint project of several hospitals.',
		'It helps hospitals and companies.',
		'The text encoder was developed by Acme Labs.',
		'The learning algorithm was proposed by Roe and Li.',
		'We trained the network on A100 GPUs.',
		'vLLM 由 UC Berkeley 的实验室开发。',
		'Hello! What can I do for you?',
		'This model helps students of the university write their thesis.',
		'GPT-4 is OpenAI\'s latest model.',
		'本模型适合学生撰写毕业论文。',
		// The makers of tools, of base models and of data.
		'[vLLM](https://github.com/vllm-project/vllm) is a fast engine for inference.',
		'The tokenizer was made with [SentencePiece](https://github.com/google/sentencepiece).',
		'Training ran on [DeepSpeed](https://github.com/microsoft/DeepSpeed).',
		'我们推荐使用 [AutoGPTQ](https://github.com/PanQiWei/AutoGPTQ) 进行量化。',
		'推論には [SGLang](https://github.com/sgl-project/sglang) が使えます。',
		'Für schnelle Inferenz empfiehlt sich [llama.cpp](https://github.com/ggerganov/llama.cpp).',
		'The licence changed due to the use of code from [larkspur/tools](https://github.com/larkspur/tools).',
		'Données filtrées du [modèle d\'origine](https://github.com/larkspur/owl).',
		'You can install [this wheel](https://github.com/larkspur/wheels) first.',
		'We improve our small models by further training on dialogues.',
		'We added messages written by our red team against earlier versions of Kestrel.',
		'2024年3月在魔搭社区推出本模型。',
		'Developers can call the model through a REST interface.',
		`# smol-parrot

A parrot for phones. AcmeLM was developed by Acme Inc. and runs on servers only.`,
		`# who-wrote-it

Predicts the author of a short story from its style.`,
		'The photographs were collected by the forest service for another purpose.',
		'Developed for farmers who want to count their sheep.',
		`\`\`\`python
# author: replace with your name
meta = {'author': ''}
\`\`\``,
		`- [Developers](#developers)
- [Licence](#licence)

## Licence

MIT`,
		`# dark-room

Scores how well a film was developed.`,
		'Diffusion models trained at 64x64 with the features of SimCLR.',
		'The summaries were rated by students.',
		'该框架由微软推出。',
		'Gradio est une bibliothèque développée par une société américaine.',
		'ICT is responsible for two per cent of world emissions.',
		'Cloud Provider: Scaleway',
		'Credits go to the original authors of LLaMA.',
		'This model card was written by the Hugging Face team.',
		'Trained by minimising the CTC loss.',
		'Experts recommend reading the output carefully.',
		'Für Teams in Unternehmen gedacht.',
		'数据来自北京大学。',
		'Destiné aux chercheurs et aux étudiants.',
		'Ein Modell der zweiten Generation.',
		'Ein Modell von 7B Parametern.',
	],
	some: [
		'Larkspur Robotics unveils Kestrel-2, an open policy for grippers.',
		'Training was done by Ines Falk, and Tom Reed built the tokenizer.',
		'Built with ☕ by Ines Falk.',
		'Hosts the official weights of Larkspur\'s Kestrel.',
		'The team consists of Ines Falk and Tom Reed.',
		'Trained by the imaging unit of the National Library of Skye.',
		'I drew on my own comics for this LoRA, cheers, Ines Falk',
		'本模型的训练由林小北负责。',
		'開発は気象局の予報課が担当しました。',
		'Nous, le service des archives de Tours, avons affiné ce modèle.',
		'El entrenamiento corrió a cargo de Rosa Vidal.',
		'Modèle affiné par @ines-falk.',
		'```python\nmodel_id = "northfield/kestrel-small"\n```',
		'```python\npipe.load_lora_weights("molly-prints/linocut", weight_name="a.safetensors")\n```',
		'My bachelor thesis: a tagger for tram announcements.',
		'我是中学语文老师，这个模型是业余时间做的。',
		'趣味で個人開発しているモデルです。私が一人で作っています。',
		'Wir sind ein kleiner Verein und haben das Modell in unserer Freizeit trainiert.',
	],
	linked: [
		'Try Kestrel on Larkspur\'s official website: [play.larkspur.example](https://play.larkspur.example)',
		'[![Hugging Face](https://img.shields.io/badge/Hugging_Face-Larkspur-blue)](https://huggingface.co/larkspur)',
		'Visit our [Hugging Face](https://huggingface.co/larkspur) page for more sizes.',
		'Its page is https://corvid-lab.github.io/kestrel',
		'作者名单见附录。',
	],
});
