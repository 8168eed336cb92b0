import { box, byId, h } from '../../src/report/page/client/element.ts';
import { get, post } from './asking.ts';
import { confirmed, fold } from './parts.ts';
import { hashOf, type Here, type Place, type State } from './page-state.ts';

/** Beginning anew: with one of our scenes, or with a file of steps that was saved. */
interface SceneLine {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly look: { readonly as: Here['as']; readonly place: Place };
  readonly tried?: readonly (readonly [what: string, stopped: string])[];
}

async function begin(
  page: ScenePage,
  order: { id: string } | { file: string },
  look?: SceneLine,
): Promise<void> {
  try {
    const told = await post<{ ok: boolean; said: string }>('scene', order);
    page.forget();
    // That a scene is being played the page says for as long as it is.
    if (look === undefined || !told.ok) page.say(told.said, told.ok);
    location.hash = hashOf({
      as: look?.look.as ?? 'alice',
      place: look?.look.place ?? 'ask',
      item: undefined,
    });
  } catch (error) {
    page.say(error instanceof Error ? error.message : String(error), false);
  }
}

/** What of the page a new scene touches. */
export interface ScenePage {
  readonly say: (text: string, good: boolean) => void;
  readonly forget: () => void;
  readonly state: () => State | undefined;
}

let scenes: readonly SceneLine[] = [];
let told = '';
/** What the company began with, which a reload does not change. */
export function drawStory({ scene, company }: State): void {
  const key = `${company} ${scene ?? ''} ${scenes.length}`;
  if (key === told) return;
  told = key;
  const line = scenes.find(({ title }) => title === scene);
  box('story').replaceChildren(
    ...(line === undefined ? [] : [h('p', {}, h('b', {}, line.title), ` ${line.about}`)]),
    ...(line?.tried === undefined
      ? []
      : [
          fold(
            `tried-${line.id}`,
            'What she tried, and what stopped it',
            matchMedia('(min-width: 60rem)').matches,
            h(
              'ol',
              {},
              ...line.tried.map(([what, stopped]) => h('li', {}, h('b', {}, `${what}.`), ` ${stopped}`)),
            ),
          ),
        ]),
  );
}

/** Whether what somebody did here may be thrown away. */
async function mayLeave({ state }: ScenePage): Promise<boolean> {
  const now = state();
  return (
    now === undefined ||
    now.steps <= now.given ||
    confirmed(
      'This company, and what you did in it, is gone when you begin anew. Save keeps its steps as a file.',
      'Begin anew',
    )
  );
}

/** With an empty company. */
export const beginAnew = (page: ScenePage): void => {
  void mayLeave(page).then((sure) => (sure ? begin(page, { id: 'empty' }) : undefined));
};

export async function startScenes(page: ScenePage): Promise<void> {
  scenes = await get<readonly SceneLine[]>('scenes');
  const now = page.state();
  if (now) drawStory(now);
  const select = byId('scene', HTMLSelectElement);
  select.append(
    h('option', { value: '' }, 'Choose one'),
    h('option', { value: 'empty' }, 'A new company'),
    ...scenes.map(({ id, title }) => h('option', { value: id }, title)),
  );
  select.addEventListener('change', () => {
    const id = select.value;
    select.value = '';
    const look = scenes.find((each) => each.id === id);
    if (id !== '') void mayLeave(page).then((sure) => (sure ? begin(page, { id }, look) : undefined));
  });
  byId('save', HTMLButtonElement).addEventListener('click', () => {
    void get<unknown>('scene').then((scene) => {
      save(JSON.stringify(scene, null, 2));
    });
  });
  const load = byId('load', HTMLInputElement);
  load.addEventListener('change', () => {
    const [file] = load.files ?? [];
    if (file)
      void mayLeave(page).then(async (sure) => {
        if (sure) await begin(page, { file: await file.text() });
      });
    load.value = '';
  });
}

function save(text: string): void {
  const link = h('a', {
    href: URL.createObjectURL(new Blob([text], { type: 'application/json' })),
    download: 'playground.json',
  });
  link.click();
  URL.revokeObjectURL(link.href);
}
