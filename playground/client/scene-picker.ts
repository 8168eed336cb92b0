import { box, byId, h } from '../../src/report/page/client/element.ts';
import { get, post } from './asking.ts';
import { hashOf, type Here, type Place } from './page-state.ts';

/** Beginning anew: with one of our scenes, or with a file of steps that was saved. */
interface SceneLine {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly look: { readonly as: Here['as']; readonly place: Place };
}

async function begin(
  page: ScenePage,
  order: { id: string } | { file: string },
  look?: SceneLine,
): Promise<void> {
  try {
    const told = await post<{ ok: boolean; said: string }>('scene', order);
    page.forget();
    page.say(told.said, told.ok);
    const story = box('story');
    story.replaceChildren(...(look === undefined ? [] : [h('b', {}, look.title), ` ${look.about}`]));
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
}

/** With an empty company. */
export const beginAnew = (page: ScenePage): void => void begin(page, { id: 'empty' });

export async function startScenes(page: ScenePage): Promise<void> {
  const scenes = await get<readonly SceneLine[]>('scenes');
  const select = byId('scene', HTMLSelectElement);
  select.append(
    h('option', { value: '' }, 'Choose one'),
    h('option', { value: 'empty' }, 'A new company'),
    ...scenes.map(({ id, title }) => h('option', { value: id }, title)),
  );
  select.addEventListener('change', () => {
    const id = select.value;
    select.value = '';
    if (id !== '')
      void begin(
        page,
        { id },
        scenes.find((each) => each.id === id),
      );
  });
  byId('save', HTMLButtonElement).addEventListener('click', () => {
    void get<unknown>('scene').then((scene) => {
      save(JSON.stringify(scene, null, 2));
    });
  });
  const load = byId('load', HTMLInputElement);
  load.addEventListener('change', () => {
    const [file] = load.files ?? [];
    if (file) void file.text().then((text) => begin(page, { file: text }));
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
