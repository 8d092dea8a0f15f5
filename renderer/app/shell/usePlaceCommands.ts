import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { useCommands } from '../../shared/commands/CommandProvider.tsx';
import { places } from './places.ts';

/** One command for every entry of the navigation, and one for the list that comes first in the morning. */
export function usePlaceCommands(): void {
  const registry = useCommands();
  const navigate = useNavigate();
  useEffect(() => {
    const undo = places.map((place) => registry.register(place.command, 0, () => void navigate(place.path)));
    undo.push(registry.register('goLate', 0, () => void navigate('/requests?view=geciken')));
    return () => undo.forEach((take) => take());
  }, [registry, navigate]);
}
