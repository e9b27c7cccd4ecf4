import { describeStatuses } from '../statuses';

describeStatuses('safety/reporting', {
	disclosed: [
		'Wer missbräuchliche Bilder findet, schreibt an abuse@owl.example.',
		'発見した有害な回答はフォームからお知らせください。',
		'Please report jailbreaks and other security problems to security@acme.example, not in public.',
		'如发现安全漏洞或滥用行为，请发送邮件至 security@qingsong.example 举报。',
		'Sicherheitslücken melden Sie bitte an security@waldau.example.',
		'脆弱性を見つけた場合は security@minato.example までご報告ください。',
	],
	some: [
		`**Responsible disclosure**

See SECURITY.md for how to report a vulnerability; we answer within five days.`,
		'- **Bug bounty:** https://example.org/bounty',
		// Where others work with it is where they are asked to speak up.
		`## Community

Our [bug bounty program](https://example.org/bounty) and the [form for reporting outputs](https://example.org/report) are open to all.`,
		`## 社区

发现漏洞请通过[漏洞反馈页面](https://example.org/bounty)报告。`,
	],
	open: [
		`## Reporting vulnerabilities

TODO`,
		`## 漏洞反馈

待补充`,
		`## Incident reporting

TBD`,
	],
	missing: [
		'If you hit an exploit in the game, open an issue.',
		'If the loader has a memory leak, open an issue.',
		'欢迎通过 issue 反馈不当之处。',
		'The tagger reads adverse event reports.',
		`# ray-writer

Writes the radiology report for a chest X-ray.`,
		`# coast

Maps the vulnerability of coastal towns to floods.`,
		'Runs on the security camera at the gate.',
		`- [Reporting vulnerabilities](#reporting-vulnerabilities)
- [Licence](#licence)

## Licence

MIT`,
	],
});
