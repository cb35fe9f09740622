import { useMemo, useState } from 'react';
import type { Selection } from '../columns/selection.ts';
import type { EventId } from '../dossier/dossier.ts';
import type { Scene } from './chartScene.ts';
import { keyAt, placeFrom, placeOfEvent } from './markKey.ts';

/** Which event of a scene has or had the focus last, and which is open. A place is `null` for what the scene has not. */
export function useInHand(scene: Scene, selections: readonly Selection[], selected: EventId | null) {
  const [focused, setFocused] = useState<string | null>(null);
  const focusedPlace = useMemo(
    () => (focused === null ? null : placeFrom(focused, scene, selections)),
    [focused, scene, selections],
  );
  const selectedPlace = useMemo(
    () => (selected === null ? null : placeOfEvent(selected, scene, selections)),
    [selected, scene, selections],
  );
  const place = focusedPlace ?? selectedPlace;
  return {
    setFocused,
    /** The one with the focus, else the one that is open. */
    place,
    key: place === null ? null : keyAt(place, scene),
    selectedKey: selectedPlace === null ? null : keyAt(selectedPlace, scene),
  };
}
