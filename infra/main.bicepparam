using './main.bicep'

// An example: copy it, put your school's values, and keep your copy. Nothing in it is secret.

param referents = ['camille.martin@lycee-exemple.fr']

param school = {
  name: 'Lycée Exemple'
  site: 'Bâtiment B'
  timeZone: 'Europe/Paris'
  language: 'fr'
  campaignCode: 'ABCDEF123'
  campaignUrl: 'https://app.pix.fr/campagnes/ABCDEF123'
  profileDeadline: '2027-03-15'
  careContact: 'infirmerie@lycee-exemple.fr'
  quietHours: '20:00-07:30'
}
