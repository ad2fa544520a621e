using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.OpenApi;
using Resolute.Model.Documents;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Text.Languages;
using Resolute.Web.Hosting;

namespace Resolute.Web.Api;

/// <summary>The door for programs: /api/v1 and its description.</summary>
public static class ApiHouse
{
    public static void AddApi(this WebApplicationBuilder builder)
    {
        builder.Services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.RespectRequiredConstructorParameters = true;
            json.SerializerOptions.Converters.Add(new LanguageCode());
            json.SerializerOptions.Converters.Add(new EvidenceIdText());
            json.SerializerOptions.Converters.Add(new StatusSaidIdText());
            json.SerializerOptions.Converters.Add(new AccountIdText());
            json.SerializerOptions.Converters.Add(new CorrectionIdText());
            json.SerializerOptions.Converters.Add(new IdText<OrganisationId>(id => new(id), id => id.Value));
            json.SerializerOptions.Converters.Add(new IdText<RoleId>(id => new(id), id => id.Value));
            json.SerializerOptions.Converters.Add(new IdText<DeviceId>(id => new(id), id => id.Value));
            json.SerializerOptions.Converters.Add(new IdText<TokenId>(id => new(id), id => id.Value));
            json.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
        });
        builder.Services.AddOpenApi(
            "v1",
            openApi =>
            {
                openApi.AddDocumentTransformer(
                    (document, _, _) =>
                    {
                        document.Info = new OpenApiInfo
                        {
                            Title = "Resolute",
                            Version = "v1",
                            Description =
                                "Texts, mandates and evidence of an intergovernmental working group. Refusals are application/problem+json with `code` and `source`, "
                                + "worded in the language of Accept-Language. Writes need the header `Resolute-Command` (a UUID of the caller; sent again, it does nothing twice).",
                        };
                        document.Servers?.Clear();
                        PersonalTokens(document);
                        return Task.CompletedTask;
                    }
                );
                openApi.CreateSchemaReferenceId = SchemaWords.NameOf;
                openApi.AddDocumentTransformer<SchemaWords>();
                openApi.AddSchemaTransformer<SchemaWords>();
                openApi.AddOperationTransformer<CommonAnswers>();
                openApi.AddOperationTransformer<ExampleWords>();
            }
        );
    }

    public static void MapApi(this WebApplication app)
    {
        app.MapOpenApi("/openapi/{documentName}.json");
        var api = app.MapGroup("/api/v1").DisableAntiforgery().TagAnswers();
        api.MapDocumentsApi();
        api.MapIntakesApi();
        api.MapCorrectionsApi();
        api.MapInstrumentsApi();
        api.MapLineageApi();
        api.MapBriefsApi();
        api.MapAkomaNtosoApi();
        api.MapMandatesApi();
        api.MapReviewApi();
        api.MapCalendarApi();
        api.MapEvidenceApi();
        api.MapStatusesApi();
        api.MapPeopleApi();
        api.MapKeepingPeopleApi();
        api.MapWatchesApi();
        api.MapJournalApi();
        api.MapDumpApi();
        api.MapTermsApi();

        var costly = api.MapGroup("").RequireRateLimiting(Limits.Costly);
        costly.MapComparisonApi();
        costly.MapBeforeAdoptionApi();
        costly.MapWordApi();
        costly.MapSearchApi();
    }

    // Reading what is public needs none.
    private static void PersonalTokens(OpenApiDocument document)
    {
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal);
        document.Components.SecuritySchemes["token"] = new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http,
            Scheme = "bearer",
            Description = "A personal token, made on the account page: reads only, or reads and writes, as far as its owner may; ends within a year.",
        };
        document.Security = [new OpenApiSecurityRequirement(), new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference("token", document)] = [] }];
    }

    private sealed class LanguageCode : JsonConverter<Language>
    {
        public override Language Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            LanguageNames.FromCode(reader.GetString());

        public override void Write(Utf8JsonWriter writer, Language value, JsonSerializerOptions options) => writer.WriteStringValue(value.Code());

        public override Language ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            LanguageNames.FromCode(reader.GetString());

        public override void WriteAsPropertyName(Utf8JsonWriter writer, Language value, JsonSerializerOptions options) =>
            writer.WritePropertyName(value.Code());
    }

    private sealed class AccountIdText : JsonConverter<AccountId>
    {
        public override AccountId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetGuid());

        public override void Write(Utf8JsonWriter writer, AccountId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }

    private sealed class CorrectionIdText : JsonConverter<CorrectionId>
    {
        public override CorrectionId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetGuid());

        public override void Write(Utf8JsonWriter writer, CorrectionId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }

    private sealed class EvidenceIdText : JsonConverter<EvidenceId>
    {
        public override EvidenceId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetGuid());

        public override void Write(Utf8JsonWriter writer, EvidenceId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }

    private sealed class StatusSaidIdText : JsonConverter<StatusSaidId>
    {
        public override StatusSaidId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetGuid());

        public override void Write(Utf8JsonWriter writer, StatusSaidId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }
}
