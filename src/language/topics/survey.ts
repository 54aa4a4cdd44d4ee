import type { Topic } from '../topic.ts';

/** Filling in a form, answering a survey, registering: how long that takes is no promise. */
export const survey: Topic = {
  id: 'survey',
  kind: 'duration',
  isCompetitor: true,
  triggers: {
    en: [
      'form',
      'claim',
      'claims',
      'uptime',
      'registration',
      'survey',
      'course',
      'surveys',
      'questionnaire',
      'registration form',
      'minute read',
      'quiz',
    ],
    es: ['formulario', 'registro', 'encuesta', 'curso'],
    nl: ['formulier', 'registratie', 'enquête', 'vragenlijst', 'cursus'],
    de: ['formular', 'umfrage', 'kurs'],
    fr: ['formulaire', 'inscription', 'sondage', 'enquête', 'questionnaire', 'cours'],
    pt: ['formulário', 'registro', 'registo', 'cadastro', 'pesquisa', 'questionário', 'curso'],
    it: ['modulo', 'registrazione', 'sondaggio', 'questionario', 'corso'],
    ru: ['форм*', 'опрос*', 'анкет*', 'курс*'],
    hi: ['फॉर्म', 'सर्वेक्षण', 'कोर्स'],
    ja: ['フォーム', 'アンケート', '講座'],
  },
  not: {
    en: ['return form', 'warranty claim*', 'contact form', 'warranty registration'],
    fr: ['formulaire de contact', 'en cours'],
    es: ['formulario de contacto'],
    it: ['modulo di contatto'],
    pt: ['formulário de contato', 'formulário de contacto'],
    ru: ['форма возврата', 'форма обратной связи', 'форму обратной связи'],
    ja: ['お問い合わせフォーム'],
  },
};
