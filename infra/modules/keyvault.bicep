@description('Name of the key vault, unique in Azure.')
param name string

@description('Azure region.')
param location string

@description('Name of the identity that wraps and unwraps with the key.')
param identityName string

@description('Object id of that identity.')
param principalId string

@description('Whether a Log Analytics workspace keeps the audit of the vault.')
param audited bool

@description('Resource id of that workspace; empty for none.')
param workspaceId string

var keyVaultCryptoUser = '12338af0-0e69-4776-bea7-57ae8d297424'

// Holds one key and no secret. Losing the key would make every stored access code unreadable: hence purge protection.
resource vault 'Microsoft.KeyVault/vaults@2024-11-01' = {
  name: name
  location: location
  properties: {
    tenantId: tenant().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enableSoftDelete: true
    softDeleteRetentionInDays: 90
    enablePurgeProtection: true
    publicNetworkAccess: 'Enabled'
  }
}

// Wraps the data-protection keys, with which the app encrypts access codes and supervisor passwords.
resource key 'Microsoft.KeyVault/vaults/keys@2024-11-01' = {
  parent: vault
  name: 'data-protection'
  properties: {
    kty: 'RSA'
    keySize: 3072
    keyOps: ['wrapKey', 'unwrapKey']
  }
}

resource role 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: key
  name: guid(key.id, identityName, keyVaultCryptoUser)
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', keyVaultCryptoUser)
  }
}

resource audit 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = if (audited) {
  scope: vault
  name: 'audit'
  properties: {
    workspaceId: workspaceId
    logs: [{ category: 'AuditEvent', enabled: true }]
  }
}

@description('URI of the key without a version, so that a new version is used as soon as it exists.')
output keyUri string = key.properties.keyUri
