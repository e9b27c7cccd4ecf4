/**
 * What titles of sections say, in our languages. A pattern from `^` to `$` is that of a whole title, whatever signs and numbers stand
 * around it; the others may be found anywhere in one.
 */

/** Lists of the works of others. */
export const REFERENCES = /^[\s\p{P}\p{S}\d]*(?:references?|bibliography|works cited|related work|(?:further|additional|extended|extension|background|recommended) readings?|参考文献|参考资料|相关工作|參考文獻|參考資料|(?:延伸|扩展)阅读|延伸閱讀|引用文献|(?:参考|解説|講演)資料|参考リンク|관련 연구|참고 ?(?:문헌|자료)|더 읽을거리|références(?: bibliographiques)?|bibliographie|pour aller plus loin|lectures complémentaires|literatur(?:verzeichnis)?|weiterführende literatur|referencias(?: bibliográficas)?|bibliografía|lecturas? (?:adicional(?:es)?|recomendadas))[\s\p{P}\p{S}]*$/iu;

/** Programs: how they are installed, called, kept and changed. */
export const SOFTWARE = /^[\s\p{P}\p{S}\d]*(?:(?:(?:windows|linux|macos|mac|ubuntu|docker|conda|pip|python|local|manual|quick|required|system) ){0,3}(?:installation|dependencies|prerequisites)|install(?:ation|ing)? (?:guide|instructions|steps|(?:on|from|via|using|with) .{1,30})|installing|install|(?:(?:hardware and )?software |system )?requirements|environment(?: setup)?|setup|docker|build(?:ing)?(?: from source)?|api(?: reference| documentation)?|return values?|(?:usage )?telemetry|(?:(?:cli|command|command[- ]line|run|runtime|launch|execution|advanced|main|common|all|available|supported) )?options|(?:command[- ]line|cli)(?: interface| arguments| flags| parameters)?|(?:environment|env) (?:variables|vars)|contributing|contributions|development|(?:the )?(?:project|directory|repository|repo|file|folder|code|codebase) (?:structure|layout|organi[sz]ation|tree)|(?:repository|repo|folder|directory) contents|(?:windows|linux|macos)?\s?安装(?:依赖|步骤|指南|说明|方法)?|环境(?:配置|准备|要求|变量)|依赖|贡献指南|(?:系统|系統|软件|環境)(?:要求|需求)|(?:项目|目录|代码|文件|仓库|專案|目錄|程式碼|檔案)(?:结构|結構)|(?:命令行|命令列|主要|可用)?(?:选项|選項)|命令行参数|命令列參數|遥测|返回值|安裝|環境變數|インストール(?:方法|手順)?|環境構築|必要環境|動作環境|システム要件|環境変数(?:の設定)?|戻り値|テレメトリ|(?:ディレクトリ|フォルダ|プロジェクト|ファイル|リポジトリ)(?:の)?(?:構成|構造)|(?:主な|実行)?オプション|コマンドライン(?:オプション|引数)|설치(?: ?(?:방법|가이드|및 설정))?|환경 ?(?:설정|변수)|(?:시스템 ?)?요구 ?사항|반환값|텔레메트리|(?:실행|주요|명령줄)? ?옵션|(?:프로젝트|디렉[터토]리|폴더|파일|코드|저장소) ?구조|installation et configuration|prérequis|options principales|télémétrie|variables d['’]environnement|(?:structure|arborescence) du (?:projet|dépôt|code)|installieren|(?:system)?voraussetzungen|umgebungsvariablen|optionen|telemetrie|(?:projekt|verzeichnis|ordner|datei|code)struktur|instalación|requisitos(?: del sistema)?|variables de entorno|opciones|telemetría|estructura del? (?:proyecto|repositorio|código|directorios))[\s\p{P}\p{S}]*$/iu;

/** What gets a machine ready, or tells how programs are built, kept and tried. */
export const READIES = /^[\s\p{P}\p{S}\d]*tests?[\s\p{P}\p{S}]*$|\binstall|\bupgrad|\b(?:requirements|prerequisites|dependencies|compiling|(?:un|re)install\w*|contributing|(?:unit|running|run) tests?|troubleshooting)\b|\bbuild(?:ing)?(?: from source)?[\s\p{P}\p{S}]*$|\b(?:project|directory|repository|repo|file|folder|code) (?:structure|layout|tree|overview)\b|安[装裝]|编译|編譯|升级|升級|依赖|依賴|环境(?:配置|准备|要求|搭建)|環境(?:設定|需求|配置)|贡献|貢獻|(?:项目|目录|文件|代码|專案|目錄)(?:结构|結構)|インストール|環境構築|(?:ディレクトリ|ファイル|プロジェクト)構成|설치|업데이트|환경 (?:설정|구축)|(?:프로젝트|폴더|디렉토리|코드) ?구조|기여|\b(?:prérequis|dépendances|contribuer|arborescence|structure du (?:projet|dépôt)|voraussetzungen|abhängigkeiten|beitragen|(?:projekt|verzeichnis|ordner)?struktur|instala\w+|requisitos|dependencias|contribuir|estructura del (?:proyecto|repositorio))\b/iu;

/** Experiments: below them a “Setup” is one of data and settings, and none of programs. */
export const EXPERIMENTS = /\bexperiment(?:s|al|e)?\b|\bablations?\b|实验|實驗|実験|실험|expérience|expériment|versuche?\b|experimento/iu;

/** A setup, of whatever it is. */
export const SETUP = /^[\s\p{P}\p{S}\d]*set-?up[\s\p{P}\p{S}\d]*$/iu;

/** What others made of it or beside it; each part of a title has to be one. */
export const OF_OTHERS = /^[\s\p{P}\p{S}\d]*(?:(?:the )?(?:community|third[- ]party|downstream|derivative|related|external|awesome)(?: (?:projects?|models?|fine-?tunes?|contributions?|integrations?|derivatives?|works?|resources?|tools?|showcase|support))?|(?:the )?ecosystem|derivatives|showcase|(?:projects?|models?|works?|products?)(?: that)? (?:using|based on|built (?:with|on)|derived from|by the community) .{1,40}|built (?:with|on|upon) .{1,40}|(?:community )?(?:tutorials?|notebooks?|videos|articles?|courses?|blogs?|blog posts)(?: and (?:tutorials?|notebooks?|videos?|articles?|courses?|blogs?))?|社区(?:项目|贡献|模型|生态|作品|支持|与生态)?|(?:开源|周边)?生态|(?:衍生|下游|相关|友情|社区)(?:模型|项目|链接|作品|工作)|教程|视频教程|コミュニティ|エコシステム|派生モデル|チュートリアル|커뮤니티|생태계|파생 모델|튜토리얼)[\s\p{P}\p{S}]*$/iu;

/** What others wrote who used it: “Papers citing Owl”, 使用猫头鹰的论文. */
export const FOUND_WITH_IT = /^[\s\p{P}\p{S}\d]*(?:(?:(?:research|scientific) )?(?:papers?|publications|books|articles) (?:that )?(?:cit(?:e|ed|ing)|us(?:e|ing)) (?!our |this |the paper|it$)\S.{0,40}|(?:使用|引用|基于|基於)(?!我们|我們|本|该|該|此)[^。]{1,20}的(?:论文|論文)|[^。]{1,30}を(?:使った|用いた|利用した|引用した)論文|[^。]{1,30}[을를] (?:사용한|활용한|인용한) 논문|(?:articles|publications) (?:citant|utilisant) \S.{0,40}|veröffentlichungen (?:mit|über) \S.{0,40}|(?:artículos|publicaciones) que (?:citan|usan|utilizan) \S.{0,40})$/iu;

/** The makers. */
export const ABOUT_MAKERS = /^[\s\p{P}\p{S}\d]*(?:about (?:us|the (?:company|team|lab|organi[sz]ation|authors?))|who we are|our (?:company|mission)|关于(?:我们|公司|团队)|公司介绍|团队介绍|關於我們|会社(?:概要|紹介)|私たちについて|회사 소개|팀 소개|à propos(?: de nous)?|qui sommes-nous|über uns|wer wir sind|sobre nosotros|quiénes somos)[\s\p{P}\p{S}]*$/iu;

/** What is new. */
export const NEWS = /^[\s\p{P}\p{S}\d]*(?:(?:(?:latest|recent|project) )?(?:news|updates?|announcements?)(?: (?:and|&) (?:news|updates?|announcements?))?|最新(?:消息|动态|動態|进展)|(?:最新)?(?:新闻|新聞|动态|更新|更新动态)|ニュース|お知らせ|(?:최신 )?(?:뉴스|소식|업데이트)|actualités|dernières nouvelles|neuigkeiten|aktuelles|novedades|noticias)[\s\p{P}\p{S}]*$/iu;

/** With what the model is compared: what is told there of how something was made is told of that. */
export const COMPETITORS = /^[\s\p{P}\p{S}\d]*(?:(?:the )?(?:competitors?|competing (?:models?|systems?)|rivals?|alternatives?|baseline models|models? compared|(?:other|similar|comparable|compared|existing|alternative) (?:models?|systems?|approaches)|(?:prior|previous|related) (?:work|models?))|其[他它]模型|竞品(?:对比|分析)?|競品|(?:对比|對比|对照|同类|同類|竞争)模型|相关工作|相關工作|他のモデル|競合(?:モデル)?|比較対象(?:のモデル)?|関連研究|(?:다른|경쟁|비교) 모델|비교 대상|관련 연구|(?:les )?(?:autres modèles|(?:modèles )?concurrents|modèles comparés|travaux connexes)|andere modelle|konkurrenz(?:modelle)?|mitbewerber|vergleichsmodelle|verwandte arbeiten|(?:los )?(?:otros modelos|(?:modelos )?competidores|(?:la )?competencia|modelos comparados|trabajos relacionados))[\s\p{P}\p{S}]*$/iu;

/** Whom the makers thank. */
export const THANKS = /^[\s\p{P}\p{S}\d]*(?:acknowledge?ments?|(?:special )?thanks(?: to)?|credits?|致谢|致謝|感谢|感謝|鸣谢|鳴謝|謝辞|감사의? ?(?:글|말|인사)?|remerciements|danksagung(?:en)?|danke|agradecimientos|créditos)[\s\p{P}\p{S}]*$/iu;

/** What to do when programs fail. */
export const TROUBLE = /^[\s\p{P}\p{S}\d]*(?:trouble-?shooting|common (?:errors|problems)|故障排除|问题排查|疑难解答|常见错误|常見錯誤|トラブルシューティング|문제 해결|dépannage|résolution (?:de|des) problèmes|fehlerbehebung|problembehandlung|solución de problemas)[\s\p{P}\p{S}]*$/iu;

/** What programs can load. */
export const SUPPORTED = /^[\s\p{P}\p{S}\d]*(?:(?:list of )?(?:currently )?(?:supported|available) (?:features|datasets?|data sets|algorithms|methods|backends|frameworks|platforms|providers|integrations|formats|optimizers)|(?:支持|可用|内置)的?(?:数据集|算法|后端|框架|平台|功能|格式)|支援的?(?:資料集|演算法|後端|框架|平台|功能|格式)|(?:対応|利用可能な?)(?:している)?(?:データセット|アルゴリズム|バックエンド|形式)|(?:지원|사용 가능한?)(?:되는|하는)? (?:데이터셋|알고리즘|백엔드|플랫폼|기능|형식)|(?:jeux de données|algorithmes|formats|fonctionnalités) (?:pris(?:es)? en charge|disponibles)|(?:unterstützte|verfügbare) (?:datensätze|algorithmen|formate|funktionen)|(?:conjuntos de datos|algoritmos|formatos|funciones) (?:soportad[oa]s|compatibles|disponibles))[\s\p{P}\p{S}]*$/iu;

/** What is still to be done. */
export const PLANS = /^[\s\p{P}\p{S}\d]*(?:(?:our |the |project |development |release |open[- ]?source )?(?:to-?dos?|to do|road ?map|plans?)(?: list)?|(?:future|planned|upcoming|next) (?:works?|plans?|directions?|steps?|updates?|features?|releases?|improvements?|development)|what(?:'|’| i)?s next(?: for .{1,40}|\?.{0,40})?|coming soon|planned|upcoming|(?:未来|后续|開發|开发|开源|開源|更新|发布|下一步)?(?:的)?(?:计划|計畫|規劃|规划)|(?:未来|后续|後續|未來)(?:工作|发展|發展|展望|方向)?|下一步|展望|待办(?:事项|列表)?|路线图|路線圖|今後の(?:予定|計画|展望|課題|改善(?:点|案)?)|次のステップ|ロードマップ|(?:향후|추후) ?(?:계획|과제|작업)|로드맵|할 ?일|feuille de route|travaux (?:futurs|à venir)|à faire|prochaines étapes|ausblick|geplant(?:es)?|nächste schritte|hoja de ruta|trabajos? futuros?|próximos pasos)(?:\s*[(（][^()（）]*[)）]|\s*[:：–—-]\s.{1,60})?[\s\p{P}\p{S}]*$|[(（](?:planned|upcoming|coming soon|to[- ]?do|future|not yet (?:started|released|trained)|计划中|規劃中|规划中|即将推出|予定|예정|geplant|prévue?s?|à venir|planeada|planificad[oa])[)）][\s\p{P}\p{S}]*$/iu;

/** A further training, be it by the makers or by readers. */
export const FINE_TUNING = /fine[\s-]?tun(?!ed[\s\p{P}]*$)|continu\w+ (?:pre-?)?training|继续(?:预)?训练|二次训练|增量训练|微调|微調|ファインチューニング|파인튜닝|미세\s?조정|ajuste fino|affinage|feinabstimmung/iu;

/** What is the reader's own. */
export const OF_THE_READER = /\b(?:your|yours|yourself)\b|自己的|自行|[你您]的|自己(?:动手|训练|微调)|自分の|ご自身の|직접|나만의|여러분의|\b(?:vos|votre|vous-même|deine?[nrms]?|ihre eigenen?|tus?|sus propi[oa]s)\b/iu;

/** Guides to a training of the reader's own, and advice on it: “Tips for fine-tuning”, “Can I train on top?”. What a bare “Further training” holds is as often the makers' own. */
export const GUIDES = /^[\s\p{P}\p{S}\d]*(?:(?:advice|tips|hints|guidance|recommendations?) (?:for|to|on) .{0,40}(?:wish(?:es|ing)? to|who (?:want|wish|train)|fine-?tun\p{L}*|train(?:ing|ers)|retrain\p{L}*|adapt\p{L}*|calibrat\p{L}*)(?:\s.{0,50})?|(?:how|what|which|where|can|could|may|should|must) (?:\S+ ){0,3}?(?:i|one) (?:\S+ ){0,3}?(?:(?:re|pre|fine-?)?-?train|fine-?tune|tune|adapt|clean|prepare|label|annotate|filter|evaluate|benchmark|calibrate|freeze|run)\b[^?]{0,60}\?|(?:如何|怎么|怎樣|怎样|怎麼|能不能|可以|能否)(?:进一步|继续|再|自己)?(?:训练|訓練|微调|微調|扩展|擴展|适配|適配)[^。]{0,20}|(?:进一步|继续|二次)(?:训练|微调|开发)(?:指南|建议)|(?:追加|再)学習(?:の?(?:方法|手順|ガイド|コツ)|するには|したい(?:方|場合)(?:へ|は)?)|(?:추가|재) ?(?:학습|훈련) ?(?:방법|가이드|하려면|하기)|(?:conseils|recommandations) pour (?:l['’](?:affin|entra[iî]n|adapt)|affiner|entra[iî]ner|adapter).{0,40}|(?:tipps|hinweise) (?:zum|fürs?) (?:das )?(?:nach|weiter|fein)?(?:training|trainieren|tuning).{0,30}|(?:consejos|recomendaciones) para (?:el ajuste|entrenar|ajustar|reentrenar|adaptar).{0,40})[\s\p{P}\p{S}]*$/iu;

/** Works beside this one, be it of its makers or of others: what is told there of data, training, tests and dangers is told of those. */
export const BESIDE_IT = /^[\s\p{P}\p{S}\d]*(?:(?:(?:a note |a word |more )?(?:on|about) )?(?:our|my) other (?!results|findings|tests|experiments|evaluations|limitations|notes)\S.{0,50}|more (?:models? |loras? |work )?(?:by|from) (?:us|me|the same .{1,30})|(?:similar|comparable) (?:projects?|models?|works?|efforts?|packages?|repos(?:itories)?|releases?)|(?:类似|同类|相近|類似|同類)的?(?:项目|工作|模型|專案)|(?:我们|我們)的其[他它](?:模型|产品|项目|產品|專案)|類似(?:の)?(?:プロジェクト|モデル|研究)|(?:他の|私たちの他の)(?:製品|プロジェクト)|(?:유사|비슷한) ?(?:프로젝트|모델)|(?:우리의 )?다른 (?:제품|프로젝트)|(?:projets?|modèles?) (?:similaires?|voisins?|apparentés?|comparables?)|(?:nos|mes) autres \S.{0,40}|(?:ähnliche|vergleichbare) (?:projekte|modelle|arbeiten)|(?:unsere|meine) (?:anderen|übrigen|weiteren) (?!ergebnisse)\S.{0,40}|(?:proyectos|modelos) (?:similares|parecidos|comparables|afines)|(?:nuestr[oa]s|mis) otr[oa]s (?!resultados)\S.{0,40})[\s\p{P}\p{S}]*$/iu;

/** On what the model was made from, as such: its scores, its licence and how it is cited are not those of this one. */
export const ON_ITS_BASE = /^[\s\p{P}\p{S}\d]*(?:(?:(?:a (?:word|note|few words) |some (?:words|notes) |more |notes? )?(?:about|on) (?:the |its |our )?(?:base|original|parent|underlying|upstream|foundation|teacher) (?:model|network|checkpoint|weights)|(?:关于|關於)(?:基座|底座|基础|原始|原版|基底|基礎)(?:模型)?|(?:ベース|元の?|基盤)モデルについて|(?:기반|베이스|원본) 모델(?:에 대하여|에 관하여|에 대해| 소개)|(?:à propos|au sujet) du modèle (?:de base|d['’]origine)|(?:über das|zum) (?:basis|ausgangs|ursprungs)modell|(?:sobre el|acerca del) modelo (?:base|original))[\s\p{P}\p{S}]*$)/iu;

/** What a title calls the machines that readers need: “Software” alone may be that of the makers. */
export const REQUIRED = /require|necessary|minimum|要求|需求|要件|必要|요구|사양|prérequis|exigence|anforderung|voraussetzung|requisito/iu;

/** How the model is used. */
export const USED_THERE = /\b(?:inference|infer|us(?:e|age|ing)|run(?:ning)?|deploy\w*|serv(?:e|ing)|demo|quick ?start|get(?:ting)? started|try(?:ing)?|predict\w*|chat\w*|generat\w+|interact\w*|load(?:ing)?|(?:fine-?tuned|trained|finetuned) (?:models?|checkpoints?|weights))\b|推理|推論|使用|部署|加载|载入|快速(?:开始|上手)|試用|试用|使い方|クイックスタート|利用|추론|사용|실행|빠른 시작|inférence|utilis|démarrage|inferenz|nutzung|erste schritte|verwendung|inferencia|inicio rápido|uso\b/iu;

/** How it is run. */
export const INFERRED = /\binference\b|推理|推論|추론|inférence|inferenz|inferencia/iu;

/** How data and files are prepared. */
export const PREPARES = /^[\s\p{P}\p{S}\d]*(?:prepar(?:e|ing) (?:files?|models?|weights|checkpoints?|data)\b|(?:upload|publish|shar|push)\w* (?:\S+ ){0,3}?(?:to|on) (?:the )?(?:hugging ?face|hub)\b|(?:data|corpus|dataset)s? (?:construction|preparation|preprocessing|building|generation)\b|(?:build|construct|creat|prepar|download|preprocess)\w* (?:the |your |training )*(?:data|corpus|datasets?)\b|(?:train|pre-?train)(?:ing)? (?:\S+ ){1,4}?from scratch\b|customi[sz]e (?:\S+ ){0,3}?(?:pre-?)?training\b|(?:数据|语料)(?:准备|构建|处理|预处理|生成)|(?:データ|コーパス)(?:の)?(?:準備|構築|作成|前処理)|데이터 (?:준비|구축|전처리)|préparation des données|datenaufbereitung|preparación de (?:los )?datos)/iu;

/** How a benchmark came about: what is gathered, written and annotated there, and below, is not for learning. */
export const TESTS_MADE = /\b(?:build|construct|creat|design|mak|develop)ing (?:the |our |a )?(?:\S+ )?(?:benchmark|test set|evaluation (?:set|data\w*))\b|\b(?:benchmark|test set|evaluation set) (?:construction|creation|curation|design|collection)\b|\bhow (?:we (?:built|made|created) (?:the|our) benchmark|the benchmark was (?:built|made|created))\b|(?:基准|基準|评测集|評測集|测试集|測試集|评测基准)(?:的)?(?:构建|建構|構建|制作|设计)|构建(?:评测|测试)(?:基准|集)|ベンチマークの?(?:構築|作成|設計)|벤치마크 ?(?:구축|제작|설계)|(?:construction|création|conception) du (?:benchmark|jeu de test)|(?:aufbau|erstellung) (?:des benchmarks|der testmenge)|(?:construcción|creación|diseño) del (?:benchmark|conjunto de prueba)/iu;

/** What was there before. */
export const BEFORE_IT = /^[\s\p{P}\p{S}\d]*(?:background|motivations?|abstract|background and motivation|motivation and background|(?:研究)?(?:背景|动机|動機)(?:介绍|介紹)?|背景と目的|(?:연구 ?)?(?:배경|동기)|contexte|hintergrund|antecedentes|motivación|contexto)[\s\p{P}\p{S}]*$/iu;

/** Where a text looks back on what it has told: in its conclusion, its findings and what was learnt from them. */
export const FINDINGS = /\b(?:conclu(?:sions?|ding)|discussions?|summary|takeaways?|findings|lessons|insights|error analysis|bilan|conclusiones|conclusión|lecciones|reflexion\w*|fazit|diskussion|schlussfolgerung\w*)\b|总结|總結|结论|結論|小结|小結|まとめ|考察|おわりに|결론|고찰|후기|마치며/iu;

/** What was tried on the way. */
export const TRIED = /\bablations?\b|\b(?:other|further|additional) (?:observations|findings)\b|消融|アブレーション|절제 실험/iu;
