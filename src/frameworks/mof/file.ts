import { Document, Scalar } from 'yaml';
import type { Card } from '../../card/card';
import { findEntry } from '../../card/frontMatter';
import type { MetadataNode } from '../../card/metadataNode';
import { t } from '../../l10n/translate';
import { COMPONENTS, componentOf } from './components';
import { UNLICENSED, type IncludedComponent, type Release } from './release';

/** The release that a file of the Model Openness Tool tells of. Components that the framework does not know are left out. */
export function readMofFile({ frontMatter }: Card): Release {
	const release = findEntry(frontMatter, 'release')?.value;
	const globals = valueOf(release, 'license');
	const listed = valueOf(release, 'components');
	const components = new Map<string, IncludedComponent>();
	for (const item of listed?.kind === 'list' ? listed.items : []) {
		const component = componentOf(textOf(valueOf(item, 'name')) ?? '');
		const license = textOf(valueOf(item, 'license'));
		// An empty licence says that there is none; an absent one leaves it to those of the release.
		if (component) components.set(component.id, { id: component.id, license: license === '' ? UNLICENSED : license, evidence: [{ range: item.range, says: t('lists the component') }] });
	}
	const licenses = Object.fromEntries((['distribution', 'code', 'data', 'document'] as const).flatMap((scope) => {
		const name = textOf(valueOf(valueOf(globals, scope), 'name'));
		return name ? [[scope, name]] : [];
	}));
	return { licenses, components: [...components.values()], unknown: [] };
}

function valueOf(node: MetadataNode | undefined, key: string): MetadataNode | undefined {
	return node?.kind === 'mapping' ? node.pairs.findLast((pair) => pair.key === key)?.value : undefined;
}

function textOf(node: MetadataNode | undefined): string | undefined {
	return node?.kind === 'scalar' && node.value !== null ? String(node.value).trim() : undefined;
}

/** What a file of the Model Openness Tool says of a release besides its components. */
export interface ReleaseDetails {
	readonly name: string;
	readonly producer: string;
}

/** The details that a file of the Model Openness Tool gives. */
export function detailsOf({ frontMatter }: Card): ReleaseDetails {
	const release = findEntry(frontMatter, 'release')?.value;
	return { name: textOf(valueOf(release, 'name')) ?? '', producer: textOf(valueOf(release, 'producer')) ?? '' };
}

/** A release as a file that the Model Openness Tool reads. */
export function writeMofFile({ name, producer }: ReleaseDetails, { licenses, components }: Release): string {
	const included = new Map(components.map((component) => [component.id, component]));
	const quoted = (text: string): Scalar => {
		const scalar = new Scalar(text);
		scalar.type = Scalar.QUOTE_SINGLE;
		return scalar;
	};
	return new Document({
		// The Model Openness Tool knows one version of the framework by this date.
		framework: { name: 'Model Openness Framework', version: quoted('1.0'), date: quoted('2024-12-15') },
		release: {
			name: oneLine(name),
			license: Object.fromEntries(Object.entries(licenses).map(([scope, license]) => [scope, { name: oneLine(license) }])),
			producer: oneLine(producer),
			components: COMPONENTS.filter(({ id }) => included.has(id)).map((component) => {
				const { license } = included.get(component.id)!;
				return { name: component.name, description: component.description, ...(license === undefined ? {} : { license: oneLine(license) }) };
			}),
		},
	}).toString({ lineWidth: 0 });
}

/** Text of a card, without what a terminal that shows the file would act on. */
function oneLine(text: string): string {
	return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]+/gu, ' ');
}
