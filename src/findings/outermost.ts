import { isWithin } from '../domain/domain.ts';

/** Each name once, and none that lies within another: bounces.mailer.example is mailer.example's. */
export function outermost(names: readonly string[]): readonly string[] {
  const distinct = [...new Set(names)];
  return distinct.filter(
    (name) => !distinct.some((other) => other !== name && isWithin(name, other)),
  );
}
