import type { Terms } from '../../disclosure';
import { phrases } from '../../phrases';

/** What assistants are praised for. Alone each may be a benchmark or a way of training. */
export const skill: Terms = {
	en: [
		'reasoning', 'coding', 'code generation', 'code support', 'code completion', 'programming', 'mathematics', 'math', 'maths', 'function calling', 'tool calling', 'tool using', 'tool use', 'tool usage', 'using tools', 'agentic', 'agent capabilit*', 'agent tasks', 'agent based', 'agents', 'instruction following', 'following instructions', 'creative writing', 'refined writing', 'writing', 'storytelling', 'role play', 'role playing', 'dialogue', 'dialogues', 'conversation', 'conversations', 'summarisation', 'summarization', 'translation', 'question answering', 'open ended tasks', 'retrieval augmented', 'long tail knowledge', 'web browsing', 'front end',
	],
	zh: ['推理', '编程', '代码', '数理', '数学', '工具调用', '智能体', '指令跟随', '指令遵循', '创作', '写作', '角色扮演', '多轮对话', '翻译', '问答', '摘要'],
	ja: ['推論', 'コーディング', '数学', 'ツール使用', 'エージェント', '指示追従', '創作', 'ロールプレイ', '対話', '翻訳', '要約'],
	ko: ['추론', '코딩', '수학', '도구 사용', '에이전트', '지시 이행', '창작', '역할극', '대화', '번역', '요약'],
	fr: ['raisonnement', 'programmation', 'mathématiques', 'appel de fonctions', 'appel d\'outils', 'rédaction', 'jeu de rôle', 'dialogue', 'traduction', 'résumé', 'agents'],
	de: ['schlussfolgern', 'programmieren', 'programmierung', 'mathematik', 'werkzeugaufruf*', 'kreatives schreiben', 'rollenspiel*', 'dialog*', 'übersetzung', 'zusammenfassung', 'agenten'],
	es: ['razonamiento', 'programación', 'matemáticas', 'llamada a funciones', 'uso de herramientas', 'escritura', 'juego de rol', 'diálogo', 'traducción', 'resumen', 'agentes'],
};

/** That it does well there. */
export const praise: Terms = {
	en: [
		...['superior', 'excellent', 'outstanding', 'strong', 'stronger', 'impressive', 'remarkable', 'enhanced', 'improved', 'advanced', 'better', 'robust', 'comparable'].flatMap((word) => ['', 'general ', 'coding ', 'reasoning ', 'agent ', 'agentic ', 'overall ', 'multilingual ', 'real world '].flatMap((of) => ['performance', 'performances', 'capabilities', 'capability', 'abilities', 'ability', 'skills'].map((what) => `${word} ${of}${what}`))),
		'excels in', 'excels at', 'excel in', 'excel at', 'excelling in', 'excelling at', 'more capable', 'expertise in', 'proficien*', 'improved performance', 'clear improvement*', 'substantial boost', 'significant boost', 'significantly enhance*', 'significant enhancement*', 'markedly better', 'leading performance', 'performs more naturally', 'state of the art performance', 'superior human', 'strong agent',
	],
	zh: ['长足进步', '显著提升', '表现大幅提升', '全面提升', '显著增强', '大幅增强', '表现优异', '表现出色', '优异的性能', '领先水平', '出色的能力', '更强的能力', '擅长'],
	ja: ['優れた性能', '優れてい', '大幅に向上', '大きく向上', '得意', '高い性能'],
	ko: ['뛰어난 성능', '크게 향상', '대폭 향상', '우수한 성능', '탁월'],
	fr: ['excelle', 'nettement amélior*', 'performances supérieures', 'meilleures performances'],
	de: ['glänzt', 'deutlich besser', 'deutlich verbessert*', 'starke leistung*'],
	es: ['destaca en', 'sobresale', 'mejora notable', 'mejor rendimiento', 'notablemente mejor*'],
};

/** What is gone into at length or at once: “for complex reasoning”, “for quick answers”. */
export const kindOfWork: Terms = {
	en: [
		...phrases(['complex', 'difficult', 'hard', 'demanding', 'simple', 'simpler', 'lightweight', 'everyday', 'specialised', 'specialized', 'long horizon', 'highly complex', 'more complex', 'open ended'], ['tasks', 'requests', 'questions', 'queries', 'reasoning', 'reasoning tasks', 'logical reasoning', 'agentic tasks', 'agent tasks', 'problems', 'use cases', 'scenarios', 'workflows']),
		'fast responses', 'quick responses', 'instant responses', 'quick answers', 'general purpose chat', 'general purpose dialogue', 'general chat', 'edge deployment', 'lightweight deployment', 'local deployment', 'mobile deployment', 'production use', 'commercial deployment', 'high reasoning', 'low latency use', 'lower latency',
	],
	zh: ['复杂任务', '复杂推理', '复杂的实用场景', '复杂场景', '日常对话', '通用对话', '快速响应', '轻量级的研究', '研究和应用', '大部分应用', '端侧部署', '轻量部署'],
	ja: ['複雑なタスク', '複雑な推論', '日常会話', '一般的な対話', '素早い応答'],
	ko: ['복잡한 작업', '복잡한 추론', '일상 대화', '빠른 응답'],
	fr: ['tâches complexes', 'raisonnement complexe', 'réponses rapides'],
	de: ['komplexe aufgaben', 'komplexes schlussfolgern', 'schnelle antworten'],
	es: ['tareas complejas', 'razonamiento complejo', 'respuestas rápidas'],
};

/** That it, or one of its modes, is there for such work. */
export const meets: Terms = {
	en: ['mode for', 'modes for', 'mode, for', 'modes—', 'thinking mode', 'non thinking', '"thinking" for', 'two modes', 'suited for', 'suited to', 'ideal for', 'option for', 'choice for', 'recommend its use', 'recommended for', 'to handle', 'handles', 'can handle', 'to tackle', 'tackles', 'enable it for', 'variant for', '— for', '– for'],
	zh: ['支持', '支撑', '提供了', '推荐', '模式', '适合', '处理', '应对'],
	ja: ['モード', '向け', '適し', '対応'],
	ko: ['모드', '적합', '처리'],
	fr: ['mode', 'idéal pour', 'adapté à', 'adapté aux'],
	de: ['modus', 'ideal für', 'geeignet für'],
	es: ['modo', 'ideal para', 'adecuado para'],
};

/** What generators are able to make, or to turn things into. */
export const makes: Terms = {
	en: [
		...phrases(['capable of', 'able to', 'can', 'can also', 'can often', 'and can'], ['producing', 'creating', 'generating', 'synthesising', 'synthesizing', 'rendering', 'detecting', 'recognising', 'recognizing', 'produce', 'create', 'generate', 'synthesise', 'synthesize']),
		...phrases(['that turn', 'that turns', 'to turn', 'which turns', 'it turns', 'that convert', 'that converts', 'that map', 'that maps', 'that transform', 'that transforms'], ['text', 'speech', 'audio', 'images', 'an image', 'a photo', 'a prompt', 'video', 'sketches', 'notes', 'sentences']),
	],
};

/** The things so made. */
export const product: Terms = {
	en: ['3d objects', '3d assets', '3d models', 'point clouds', 'meshes', 'objects', 'into audio', 'into speech', 'into text', 'into images', 'into video', 'into music', 'into an image', 'into a picture', 'into sql', 'into code', 'samples', 'images', 'pictures', 'videos', 'audio', 'speech', 'music', 'sound', 'sounds', 'songs', 'melodies', 'scenes', 'textures', 'voices', 'stories', 'poems'],
};
