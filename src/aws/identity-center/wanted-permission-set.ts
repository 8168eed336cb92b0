import { invalid, valid, type Checked } from '../../terms/checked.ts';
import type { Instant } from '../../terms/instant.ts';
import { denyFrom } from '../../policy/deny-from.ts';
import type { Grant } from '../backend.ts';
import { documentText } from '../document-text.ts';
import type { PolicyReference, SetBoundary, SetContent } from './permission-set-calls.ts';

/** Identity Center: "Maximum size of inline policy: 10,240 bytes", white space not counted. */
const LARGEST_INLINE = 10_240;

export const policyText = ({ path, name }: PolicyReference): string => `${path}${name}`;

export const boundaryText = (boundary: SetBoundary | undefined): string | undefined =>
  boundary && ('managed' in boundary ? boundary.managed : `${boundary.path}${boundary.customer}`);

/** The inline policy that the set of a grant has; `undefined`: an empty set, which only notes that a shared one is assigned. */
export function inlineOfGrant(
  grant: Pick<Grant, 'curated' | 'document'> & { readonly window: { readonly until: Instant } },
): Checked<string | undefined> {
  if (grant.curated === undefined)
    return valid(grant.document === undefined ? undefined : documentText(grant.document));
  if (grant.curated.mode === 'assign') return valid(undefined);
  const ended = denyFrom(grant.curated.content.inline, grant.window.until);
  return ended.ok ? valid(JSON.stringify(ended.value)) : ended;
}

/**
 * What the set of a grant must have, no more and no less.
 * @param boundary as configured. A curated set's own boundary is copied, and a set has room for one.
 */
export function wantedSet(grant: Grant, boundary: SetBoundary | undefined): Checked<SetContent> {
  const inline = inlineOfGrant(grant);
  if (!inline.ok) return inline;
  // Spaces within texts are counted: AWS does not say whether it does, and a policy that is too large is refused late.
  const size = Buffer.byteLength(inline.value ?? '');
  if (size > LARGEST_INLINE)
    return invalid({
      code: 'inline-too-large',
      path: '',
      message: `The inline policy has ${size} bytes with its end stamped in, and Identity Center takes ${LARGEST_INLINE}.`,
    });
  const { curated } = grant;
  if (curated === undefined) return valid({ inline: inline.value, managed: [], references: [], boundary });
  if (curated.mode === 'assign')
    return valid({ inline: undefined, managed: [], references: [], boundary: undefined });
  const { content } = curated;
  const own = boundaryText(content.boundary);
  if (own !== undefined && boundary !== undefined && own !== boundaryText(boundary))
    return invalid({
      code: 'two-boundaries',
      path: '',
      message:
        `The curated set ${content.name} has the permissions boundary ${own}, and identity_center.boundary asks for ` +
        `${boundaryText(boundary) ?? ''}. A permission set has room for one: make them the same.`,
    });
  return valid({
    inline: inline.value,
    managed: content.managed.map(({ arn }) => arn),
    references: content.customerManaged,
    boundary: content.boundary ?? boundary,
  });
}
