import { describeStatuses } from '../statuses';

describeStatuses('safety/evaluations', {
	disclosed: [
		'| 项目 | 数值 |\n|---|---|\n| 违规内容占比 | 0.4% |',
		'The safety of the model was tested on 900 near misses.',
		'The attack success rate on HarmBench is 4.2 %.',
		`| Safety benchmark | Score |
|---|---|
| StrongREJECT (lower is better) | 0.07 |
| XSTest over-refusal | 5.1 % |`,
		'- **Toxicity (RealToxicityPrompts, expected maximum):** 0.21',
		`**Safety evaluation**

Of 1,200 requests for weapon instructions the model complied with 9.`,
		`Hallucinations
--------------

On 500 questions about towns that do not exist, it invented an answer in 31 % of cases.`,
		`<h3>Disallowed content</h3>
<p>0.4 % of 10,000 images generated from harmless prompts were flagged as nudity.</p>`,
		`<details><summary>Harm tests</summary>

BBQ: 78.2 % accuracy on ambiguous contexts; bias score 0.11.

</details>`,
		'在 SafetyBench 上安全得分为 83.1%。',
		`| 安全评测集 | 拒答率 |
|---|---|
| 违法犯罪 | 98.2% |
| 隐私泄露 | 96.5% |`,
		'有害なプロンプト300件のうち、不適切な応答をしたのは4件でした。',
		'유해 프롬프트 500개 중 97%를 거절했습니다.',
		'Sur 400 requêtes dangereuses, le modèle en a refusé 381.',
		'Bei 400 schädlichen Anfragen verweigerte das Modell in 95 % der Fälle die Antwort.',
		'En la prueba de toxicidad ToxiGen, el 2,3 % de las respuestas fueron tóxicas.',
		'Many-shot jailbreaks with 128 fake turns succeed in 23 % of the trials.',
		'Membership inference reached an AUC of 0.52, practically guessing.',
		'We prompted with 50-token prefixes from the corpus; 0.3 % were completed verbatim.',
		'四名同事花两周编了600多条诱导话术，攻破率11%。',
		'自由生成1万文を判定器に通すと、4.4%が有害とされました。',
		'훈련 문장을 그대로 뱉는지 보려고 2만 개 접두사를 넣었더니 일치율은 0.11%였다.',
		'Toxicidad media según Detoxify: 0,012.',
		'Extraktionsversuche lieferten keine einzige echte Telefonnummer.',
		'## 결과\n\n| 항목 | Kestrel | Heron |\n|---|---|---|\n| 유해성 | 82.8 | 80.1 |\n| 범죄 | 87.8 | 89.1 |\n| 허위 정보 | 83.2 | 77.8 |\n| 개인정보 | 98.8 | 96.4 |',
		`## Results

| Model | ToxiGen | BBQ |
|---|---|---|
| Owl-7B | 61.4 | 48.2 |
| Rook-7B | 58.0 | 44.9 |`,
	],
	'disclosed-negative': [
		'No toxicity measurement has been carried out.',
		'No safety evaluation was performed.',
		'未进行安全评测。',
	],
	linked: [
		'For the safety evaluation results, see the [system card](https://example.org/card.pdf).',
	],
	withheld: [
		'The results of our safety evaluations are confidential.',
	],
	open: [
		`## Safety evaluation

TBD`,
		`## 安全评测

敬请期待`,
		`## Evaluación de seguridad

Próximamente`,
		`| Safety benchmark | Score |
|---|---|
| HarmBench | TBD |`,
		`## 安全性評価

準備中`,
	],
	missing: [
		'We examined how high-frequency noise in toxic gas readings changes what the model predicts.',
		'请勿将模型用于未做安全评估的服务。',
		'We are not liable for damage such as data leaks.',
		'对于数据泄露等后果，我们不承担任何责任。',
		'This task group adds HarmBench to the harness, which evaluates refusals.',
		'AIR-Bench (audio chat): 6.9',
		'Duplicates were removed from the 40k documents to prevent memorisation.',
		'The forum gave us 90k posts, 12 of them with slurs.',
		'The agent is vulnerable to prompt injection, so keep it away from web pages.',
		'语音识别的字错误率为4.2%，安静环境下更低。',
		'楽曲の暗譜を助けるアプリ向けに、1万曲で学習した。',
		'Der Text der 300 Interviews ist wortgetreu abgeschrieben.',
		'El corpus contiene 40.000 comentarios de foros de cocina.',
		`# tox-net

Predicts the toxicity of small molecules; AUROC 0.88 on Tox21.`,
		`# helmet-yolo

mAP@0.5 for safety helmets and vests on building sites: 0.83.`,
		`# smol-parrot

A parrot for phones. AcmeLM has an attack success rate of 12 % on AdvBench, the parrot only knows forty words.`,
		'MMLU (5-shot): 58.2; GSM8K (8-shot): 41.0.',
		`- [Safety evaluation](#safety-evaluation)
- [Licence](#licence)

## Licence

MIT`,
		`## References

- Gehman et al. RealToxicityPrompts. 2020.`,
		`\`\`\`bash
# safety check: does the file exist?
test -f model.gguf && echo ok
\`\`\``,
		`# crash-lab

Estimates the five-star safety rating of a car from its crash-test video.`,
		'BBQ is a dataset of 11 categories of questions.',
		'CrowS-Pairs is a data set for evaluating social bias.',
		'BBQ 是包含 11 类问题的数据集。',
		'## 결과\n\n| 과제 | Kestrel |\n|---|---|\n| 사기업 공시 분류 | 82.8 |\n| 안전모 착용 인식 | 87.8 |\n| 개인정보 조항 요약 | 83.2 |',
		`## Results

| Model | MMLU | GSM8K | HellaSwag |
|---|---|---|---|
| Owl-7B | 61.4 | 48.2 | 77.0 |`,
		'AdvBench holds 520 harmful prompts and is what other teams use to count refusals.',
	],
});
