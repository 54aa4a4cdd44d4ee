import type { Topic } from '../topic.ts';

/** How long before it ends a contract must be cancelled. */
export const cancellationNotice: Topic = {
  id: 'cancellation-notice',
  kind: 'duration',
  reach: 5,
  units: ['d', 'bd', 'w', 'mo'],
  fields: ['cancellation notice', 'notice period', 'cancellation period'],
  triggers: {
    en: ['notice period', 'cancellation notice', 'notice of cancellation', "days' notice to cancel", "days' notice of cancellation"],
    es: ['plazo de preaviso', 'período de preaviso', 'periodo de preaviso'],
    nl: ['opzegtermijn*'],
    de: ['kündigungsfrist*'],
    fr: ['délai de préavis', 'préavis de résiliation'],
    pt: ['prazo de aviso prévio', 'período de aviso prévio'],
    it: ['termine di preavviso', 'periodo di preavviso', 'preavviso di disdetta'],
    ru: ['срок уведомления', 'срок предупреждения'],
    hi: ['नोटिस अवधि'],
    ja: ['解約予告期間', '予告期間'],
  },
};
