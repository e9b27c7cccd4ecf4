import assert from 'node:assert/strict';
import { findQuantities } from '../../src/claims/quantities';

describe('claims: quantities', () => {
	for (const [text, expected] of [
		['trained on 15 trillion tokens', 'quantity.tokens'], ['共 3 万亿个tokens上', 'quantity.tokens'], ['2 billones de tokens', 'quantity.tokens'], ['sequences of 2,048 tokens', 'quantity.window'], ['512 トークンの系列', 'quantity.window'], ['歷時 30 個鐘頭', 'quantity.time'], ['使用 2.6 万亿 tokens 训练', 'quantity.tokens'], ['with 7B parameters', 'quantity.parameters'], ['Llama-2-7B', 'quantity.parameters'], ['a 3B model for images', 'quantity.parameters'], ['tern-7b', 'quantity.parameters'], ['a 20B image model', 'quantity.parameters'], ['参数量为 70 亿参数', 'quantity.parameters'],
		['1.2 million images', 'quantity.examples'], ['680,000 hours of audio', 'quantity.examples'], ['约 50 万条对话', 'quantity.examples'], ['3,000 多张图', 'quantity.examples'], ['10만 개의 문장', 'quantity.examples'], ['680 000 heures d’audio', 'quantity.examples'], ['500 Stunden Sprachaufnahmen', 'quantity.examples'], ['500 Stunden Trainingsdaten', 'quantity.examples'], ['2 万時間のデータ', 'quantity.examples'], ['30 short clips', 'quantity.examples'], ['45 GB of text', 'quantity.bytes'], ['for 3 days', 'quantity.time'], ['39.3M GPU hours', 'quantity.time'],
		['accuracy of 71.2%', 'percent'], ['reaches 71.2', 'number'], ['71 on these tasks', 'number'], ['7 of 12 tasks', 'number'], ['Table 2: 64.1', 'number'], ['在 12 个任务中的 9 个上', 'number'], ['in 2023', 'year'], ['on December 6, 2024', 'date'], ['2024年12月', 'date'], ['2024-05-01', 'date'], ['mail a.b@example.org', 'email'], ['see https://e.org/x', 'url'], ['on ImageNet', 'name'], ['with the Wikipedia dump', 'name'], ['acme/model-1', 'name'],
	] as const) {
		it(`${text}: ${expected}`, () => { assert.ok(findQuantities(text).some(({ concept }) => concept === expected), JSON.stringify(findQuantities(text))); });
	}

	for (const [text, unexpected] of [
		['GPT-4 and v2.0', 'number'], ['pass@1 and mAP@0.5', 'number'], ['answers with 80 tokens per second', 'quantity.tokens'], ['80 Tokens pro Sekunde', 'quantity.tokens'], ['a 32k tokenizer', 'quantity.tokens'], ['sequences of 2,048 tokens', 'quantity.tokens'], ['512 トークンの系列', 'quantity.tokens'], ['a CLIP-B/16 text encoder', 'quantity.examples'], ['at most 256 image tokens', 'quantity.examples'], ['the 2012 subset of ImageNet', 'quantity.examples'], ['ImageNet 2012 서브셋 또는 LSUN의 개별 범주', 'quantity.examples'], ['as shown in [12]', 'number'], ['1. Install it', 'number'], ['Figure 7 plots recall', 'number'], ['en la etapa 2', 'number'], ['第 2 阶段', 'number'], ['표 3 참고', 'number'], ['six, that is 6 held-out datasets', 'number'], ['auf 4 Aufgaben', 'number'], ['在 5 个公开数据集上', 'number'], ['rendering of 3D scenes', 'number'], ['in 2023', 'number'], ['The model', 'name'], ['50 people', 'quantity.examples'], ['7 beta users', 'quantity.parameters'], ['python3 -m pip', 'quantity.parameters'], ['yolo11m.pt', 'quantity.parameters'], ['a pool 30 m long', 'quantity.parameters'], ['600M synthetic captions', 'quantity.parameters'], ['40B deduplicated tokens', 'quantity.parameters'], ['32 的 CLIP 模型', 'quantity.examples'], ['20 時間の学習', 'quantity.examples'], ['500 and min_lr', 'quantity.time'],
	] as const) {
		it(`${text}: not ${unexpected}`, () => { assert.ok(!findQuantities(text).some(({ concept }) => concept === unexpected), JSON.stringify(findQuantities(text))); });
	}
});
