import type { Terms } from '../../disclosure';

/** Tests that are known in a country or a field, beside those that every rule knows. */
export const regional: Terms = {
	en: [
		// Portuguese, Spanish, Catalan, Basque, Galician, Italian, French, German
		'=ENEM', 'bluex', 'oab exams', '=OAB', 'assin2', 'assin 2', 'faquad*', 'hatebr', 'tweetsentbr', 'poeta v2', 'evales', 'mldoc', 'sqac', 'club benchmark', 'iberbench', 'basqueglue', 'squad it', 'sentipolc*', 'italic benchmark', 'invalsi', 'itacola', 'fquad*', 'french bench', 'germanquad', 'germeval*', 'supergleber', 'mmlu de', 'hellaswag de', 'arc de', 'truthfulqa de', 'mt bench de', 'gerdalir',
		// Nordic, Baltic, Slavic, Turkish, Greek
		'scandeval', 'euroeval', 'noreval', 'fin bench*', 'norbench', 'swedn', 'suc3', 'farpahc', 'klej', 'polemo*', 'russian superglue', 'rusuperglue', 'mera benchmark', 'rumteb', 'turkishmmlu', 'turkish mmlu', 'tquad', 'trmmlu', 'greek mmlu',
		// Arabic, Persian, Hebrew, Indic, South East Asian, African
		'arabicmmlu', 'acva', 'alghafa', 'aratrust', 'balsam', 'arabench*', 'parsinlu', 'persian mmlu', 'parsquad', 'indicglue', 'indicxtreme', 'indicgenbench', 'kathbath', 'indicvoices', 'seacrowd', 'sea helm', 'indonlu', 'vmlu', 'vlsp*', 'thaiexam', 'afriqa', 'masakhaner*', 'afrimmlu', 'irokobench', 'naijasenti',
		// Japanese, Korean, Chinese
		'jmteb', 'jsquad', 'jcommonsenseqa', 'jcola', 'jaqket', 'marc ja', 'jsts', 'xlsum ja', 'niilc', 'jemhopqa', 'nejumi*', 'elyza tasks', 'elyza tasks 100', 'jhumaneval', 'jmmlu', 'jqara', 'logickor', 'haerae*', 'hae rae*', 'kmmlu*', 'kobest*', 'klue*', 'ko mt bench', 'kormedmcqa', 'ko ifeval', 'tmmlu*', 'tmlu', 'drcd', 'cmrc*', 'chid', 'cluewsc', 'ocnli', 'afqmc', 'tnews', 'iflytek', 'bustm', 'c mteb', 'cmteb', 'alignbench', 'superclue*', 'chnsenticorp', 'thucnews', 'lcqmc', 'msra ner', 'seed tts eval', 'wenetspeech',
		// Molecules, proteins, medicine, earth, speech, robots, forecasts, documents
		'=ESOL', 'freesolv', 'lipophilicity', 'proteingym*', 'protein gym', 'casp14', 'casp15', 'brats*', 'kits23', 'kits19', 'chexpert', 'medqa', 'medmcqa', 'pubmedqa', 'mirage benchmark', 'eurosat', 'bigearthnet', 'pastis*', 'sen1floods11', 'geobench', 'weatherbench*', 'voicebank*', 'dns challenge', 'wsj0 2mix', 'libri2mix', 'musdb18*', 'musdb', 'esc 50', 'urbansound8k', 'fsd50k', 'speech commands', 'vctk', 'ljspeech', 'simplerenv', 'metaworld', 'meta world', 'robocasa', 'gift eval', 'monash', 'ett h1', 'etth1', 'ettm1', 'm4 competition', 'omnidocbench', 'rd tablebench', 'pubtabnet', 'fintabnet', 'sroie', 'docvqa', 'iam handwriting', 'tanks and temples', 'scannet', 'nuscenes', 'occ3d', 'vbench*', 'tapvid*', 'mot17', 'mot20', 'visdrone', 'crowdhuman', 'widerface', 'lfw',
	],
};
