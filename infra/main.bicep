metadata name = 'PixBot'
metadata description = 'Everything that PixBot needs in Azure, in one resource group and without a secret.'

targetScope = 'resourceGroup'

@description('Start of every resource\'s name: lower-case letters, digits and hyphens, such as pixbot.')
@minLength(3)
@maxLength(10)
param name string = 'pixbot'

@description('Azure region of everything but the bot\'s registration: the resource group\'s.')
param location string = resourceGroup().location

@description('Where Azure Bot Service keeps the bot\'s data: westeurope for the European Union, or global.')
@allowed(['westeurope', 'global'])
param botRegion string = 'westeurope'

@description('The referents who start: e-mails or Entra object ids. They can name others in the chat.')
@minLength(1)
param referents string[]

@description('What PixBot says about the school. Whatever is left out keeps the app\'s own default.')
type School = {
  @description('Name of the school, as pupils know it.')
  name: string

  @description('Name of the site where the certification takes place.')
  site: string?

  @description('Time zone of the sessions, as IANA names it, such as Europe/Paris or Indian/Reunion.')
  timeZone: string?

  @description('Language when a person\'s is not known.')
  language: ('fr' | 'en')?

  @description('Code of the Pix Orga campaign that collects the profiles, such as ABCDEF123.')
  campaignCode: string?

  @description('Address of the campaign.')
  campaignUrl: string?

  @description('Last day to send the profile, such as 2027-03-15.')
  profileDeadline: string?

  @description('Adults to tell of pupils in distress: e-mails or Entra object ids, separated by commas.')
  careContact: string?

  @description('What the school is for Pix Certif: which files Pix takes from it depends on it.')
  centreKind: ('ScoManaged' | 'Other' | 'Abroad')?

  @description('When no reminder is sent, such as 20:00-07:30.')
  quietHours: string?

  @description('Address under which browsers reach the app, such as https://pixbot.lycee-exemple.fr: with it sessions can be added to calendars.')
  publicUrl: string?
}

@description('The school.')
param school School

@description('Ids of the Entra tenants whose people may talk to PixBot: by default the tenant of this subscription.')
@minLength(1)
param allowedTenants string[] = [tenant().tenantId]

@description('Messages a second that PixBot sends on its own, in each tenant: Teams allows 50. 0 keeps the app\'s own default.')
@minValue(0)
@maxValue(50)
param messagesPerSecond int = 0

@description('How long before a session its supervisors get the access code, such as 00:30:00; empty keeps the app\'s own default.')
param codeReleaseLead string = ''

@description('Whether PixBot uses the school\'s directory (Microsoft Graph) to install itself for people and to import classes. Grant the permissions first: README.md.')
param directory bool = false

@description('The Teams catalog\'s own id of PixBot; empty: PixBot looks it up, which needs AppCatalog.Read.All.')
param appCatalogId string = ''

@description('Size of a machine of the App Service plan: B1 is the smallest that stays awake.')
param appSize string = 'B1'

@description('How many machines run the app: one is enough for a school.')
@minValue(1)
@maxValue(10)
param appInstances int = 1

@description('Redundancy of the storage: ZRS keeps three copies in three data centres of the region, LRS three in one.')
@allowed(['Standard_LRS', 'Standard_ZRS', 'Standard_GZRS'])
param storageRedundancy string = 'Standard_ZRS'

@description('Whether to keep logs and telemetry in Log Analytics and Application Insights.')
param monitoring bool = true

var suffix = take(uniqueString(resourceGroup().id), 8)
var identityName = 'id-${name}'

module identity 'modules/identity.bicep' = {
  params: {
    name: identityName
    location: location
  }
}

module storage 'modules/storage.bicep' = {
  params: {
    name: 'st${replace(name, '-', '')}${suffix}'
    location: location
    redundancy: storageRedundancy
    identityName: identityName
    principalId: identity.outputs.principalId
  }
}

module insights 'modules/monitoring.bicep' = if (monitoring) {
  params: {
    workspaceName: 'log-${name}'
    insightsName: 'appi-${name}'
    location: location
    identityName: identityName
    principalId: identity.outputs.principalId
  }
}

module vault 'modules/keyvault.bicep' = {
  params: {
    name: 'kv-${name}-${suffix}'
    location: location
    identityName: identityName
    principalId: identity.outputs.principalId
    audited: monitoring
    workspaceId: monitoring ? insights!.outputs.workspaceId : ''
  }
}

var referentSettings = map(referents, (who, i) => { name: 'PixBot__Referents__${i}', value: who })
var tenantSettings = map(allowedTenants, (id, i) => { name: 'PixBot__Channel__AllowedTenants__${i}', value: id })

var settings = [
  // Bot Framework's own
  { name: 'MicrosoftAppType', value: 'UserAssignedMSI' }
  { name: 'MicrosoftAppId', value: identity.outputs.clientId }
  { name: 'MicrosoftAppTenantId', value: tenant().tenantId }
  // The identity that the Azure libraries use
  { name: 'AZURE_CLIENT_ID', value: identity.outputs.clientId }
  // App Service ends TLS before the app: it has to be told what the caller asked for.
  { name: 'ASPNETCORE_FORWARDEDHEADERS_ENABLED', value: 'true' }
  { name: 'APPLICATIONINSIGHTS_CONNECTION_STRING', value: monitoring ? insights!.outputs.connectionString : '' }
  { name: 'PixBot__Demo', value: 'false' }
  { name: 'PixBot__Storage__Provider', value: 'Azure' }
  { name: 'PixBot__Storage__AccountName', value: storage.outputs.name }
  { name: 'PixBot__Keys__KeyVaultKey', value: vault.outputs.keyUri }
  { name: 'PixBot__School__Name', value: school.name }
  { name: 'PixBot__School__Site', value: school.?site ?? '' }
  { name: 'PixBot__School__TimeZone', value: school.?timeZone ?? '' }
  { name: 'PixBot__School__Language', value: school.?language ?? '' }
  { name: 'PixBot__School__CampaignCode', value: school.?campaignCode ?? '' }
  { name: 'PixBot__School__CampaignUrl', value: school.?campaignUrl ?? '' }
  { name: 'PixBot__School__ProfileDeadline', value: school.?profileDeadline ?? '' }
  { name: 'PixBot__School__CareContact', value: school.?careContact ?? '' }
  { name: 'PixBot__School__CentreKind', value: school.?centreKind ?? '' }
  { name: 'PixBot__School__QuietHours', value: school.?quietHours ?? '' }
  { name: 'PixBot__School__PublicUrl', value: school.?publicUrl ?? '' }
  { name: 'PixBot__Broadcasts__MessagesPerSecond', value: messagesPerSecond == 0 ? '' : string(messagesPerSecond) }
  { name: 'PixBot__Sessions__CodeReleaseLead', value: codeReleaseLead }
  { name: 'PixBot__Directory__Enabled', value: directory ? 'true' : '' }
  { name: 'PixBot__Directory__AppCatalogId', value: appCatalogId }
]

module app 'modules/app.bicep' = {
  params: {
    planName: 'plan-${name}'
    name: 'app-${name}-${suffix}'
    location: location
    size: appSize
    instances: appInstances
    identityId: identity.outputs.id
    // An empty setting would hide the app's own default: what is not known is not written.
    settings: filter(concat(settings, referentSettings, tenantSettings), setting => !empty(setting.value))
    logged: monitoring
    workspaceId: monitoring ? insights!.outputs.workspaceId : ''
  }
}

module bot 'modules/bot.bicep' = {
  params: {
    name: 'bot-${name}-${suffix}'
    region: botRegion
    displayName: 'PixBot'
    hostName: app.outputs.hostName
    clientId: identity.outputs.clientId
    tenantId: tenant().tenantId
    identityId: identity.outputs.id
  }
}

@description('The bot\'s application id, which the Teams package needs.')
output appId string = identity.outputs.clientId

@description('The public host name of the app, which the Teams package needs.')
output hostName string = app.outputs.hostName

@description('Commands to run next, in this order, in the root of the repository.')
output nextCommands string[] = [
  'dotnet publish src/PixBot --configuration Release --output artifacts/app'
  '(cd artifacts/app && zip --quiet --recurse-paths --filesync ../app.zip .)'
  'az webapp deploy --resource-group ${resourceGroup().name} --name ${app.outputs.name} --src-path artifacts/app.zip --type zip'
  'dotnet run manifest/build.cs -- --app-id ${identity.outputs.clientId} --host ${app.outputs.hostName}'
]
