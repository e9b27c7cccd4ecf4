import type { Card } from '../card/card';
import type { Range } from '../card/range';
import { readStatements } from '../claims/statements';
import { HARNESS } from '../disclosures/availability/evaluation-code';
import { SERVICE_ONLY } from '../disclosures/availability/weights';
import type { DisclosureId } from '../disclosures/disclosure';
import { t } from '../l10n/translate';
import { decidingPlaces, isDisclosed, strongest, type Assessment, type Evidence, type Review, type Status } from '../review/review';
import { claimsComputeSupport } from './computeSupport';
import type { Condition } from './framework';
import { modelLicense, namedLicense } from './license';
import { readStages, type Stage } from './staged';

/** What frameworks ask of a reviewed card, worked out once for all of them. */
export class CardFacts {
	readonly #card: Card;
	readonly #assessments: ReadonlyMap<DisclosureId, Assessment>;
	readonly #stages: readonly Stage[];
	readonly #conditions: Readonly<Record<Condition, boolean>>;
	/** What was worked out so far: many requirements ask for the same. */
	readonly #present = new Map<DisclosureId, Assessment>();

	/** @param review of that card, which was reviewed */
	constructor(card: Card, review: Review) {
		this.#card = card;
		this.#assessments = new Map(review.disclosures.map((assessment) => [assessment.id, assessment]));
		const statements = readStatements(card);
		this.#stages = readStages(statements);
		this.#conditions = {
			'weights-released': !this.#areWeightsKept(),
			'code-released': CODE.some((id) => this.#presentOf(id).evidence.some(({ status, says }) => isDisclosed(status) && says !== t(HARNESS))),
			'open-data-claimed': isDisclosed(this.statusOf('availability/training-data')),
			'compute-support-claimed': claimsComputeSupport(statements),
		};
	}

	/** Where the card has people ask for access to the weights. */
	get gate(): Range | undefined {
		return this.#card.frontMatter?.entries.find(({ key }) => key.startsWith('extra_gated_'))?.keyRange;
	}

	holds(condition: Condition): boolean {
		return this.#conditions[condition];
	}

	/** What the card does about a disclosure now: what it promises, says of an earlier model, or serves without giving it, does not count. */
	statusOf(id: DisclosureId): Status {
		return this.#presentOf(id).status;
	}

	/** The places that decided that. */
	placesOf(id: DisclosureId): readonly Evidence[] {
		return decidingPlaces(this.#presentOf(id));
	}

	/** What is promised of a disclosure, and what is open of an earlier model. */
	stagesOf(id: DisclosureId): readonly Stage[] {
		return this.#stages.filter(({ disclosure }) => disclosure === id);
	}

	/** The licence that a disclosure about one gives; see `modelLicense`. */
	licenseOf(id: 'license/weights' | 'license/code' | 'license/data'): string | undefined {
		const assessment = this.#assessments.get(id)!;
		return id === 'license/weights' ? modelLicense(this.#card, assessment) : namedLicense(this.#card, assessment);
	}

	/** The assessment of a disclosure by what counts. */
	#presentOf(id: DisclosureId): Assessment {
		let present = this.#present.get(id);
		if (!present) {
			const stages = this.stagesOf(id);
			const serviceOnly = t(SERVICE_ONLY);
			const evidence = this.#assessments.get(id)!.evidence
				.filter(({ range }) => !stages.some((stage) => overlap(stage.range, range)))
				.map((place): Evidence => (place.says === serviceOnly ? { ...place, status: 'withheld' } : place));
			present = { id, status: strongest(evidence.map(({ status }) => status)), evidence };
			this.#present.set(id, present);
		}
		return present;
	}

	#areWeightsKept(): boolean {
		const status = this.statusOf('availability/weights');
		const isPromised = this.stagesOf('availability/weights').some(({ kind }) => kind === 'promised');
		return status === 'withheld' || status === 'not-applicable' || status === 'disclosed-negative' || (isPromised && !isDisclosed(status));
	}
}

/** Code that is more than an example of use, which may be the library's, and what tells of it. */
const CODE: readonly DisclosureId[] = ['availability/training-code', 'availability/evaluation-code', 'availability/data-processing-code', 'license/code'];

function overlap(a: Range, b: Range): boolean {
	return a.start < b.end && b.start < a.end;
}
