using Newtonsoft.Json;
using Newtonsoft.Json.Converters;

namespace AdaptiveCards;

[JsonConverter(typeof(StringEnumConverter))]
public enum AdaptiveTextSize { Default, Small, Medium, Large, ExtraLarge }

[JsonConverter(typeof(StringEnumConverter))]
public enum AdaptiveTextWeight { Default, Lighter, Bolder }

[JsonConverter(typeof(StringEnumConverter))]
public enum AdaptiveTextColor { Default, Dark, Light, Accent, Good, Warning, Attention }

[JsonConverter(typeof(StringEnumConverter))]
public enum AdaptiveTextBlockStyle { Default, Heading }

[JsonConverter(typeof(StringEnumConverter))]
public enum AdaptiveFontType { Default, Monospace }

[JsonConverter(typeof(StringEnumConverter))]
public enum AdaptiveSpacing { Default, None, Small, Medium, Large, ExtraLarge, Padding }

[JsonConverter(typeof(StringEnumConverter))]
public enum AdaptiveHorizontalAlignment { Left, Center, Right }

[JsonConverter(typeof(StringEnumConverter))]
public enum AdaptiveVerticalContentAlignment { Top, Center, Bottom }

[JsonConverter(typeof(StringEnumConverter))]
public enum AdaptiveContainerStyle { Default, Emphasis, Good, Attention, Warning, Accent }

[JsonConverter(typeof(StringEnumConverter))]
public enum AdaptiveImageSize { Auto, Stretch, Small, Medium, Large }

[JsonConverter(typeof(StringEnumConverter))]
public enum AdaptiveImageStyle { Default, Person }

[JsonConverter(typeof(StringEnumConverter))]
public enum AdaptiveTextInputStyle { Text, Tel, Url, Email, Password }

[JsonConverter(typeof(StringEnumConverter))]
public enum AdaptiveChoiceInputStyle { Compact, Expanded, Filtered }

[JsonConverter(typeof(StringEnumConverter))]
public enum AdaptiveActionMode { Primary, Secondary }

/// <summary>Whether the card's inputs are checked and sent with an action.</summary>
[JsonConverter(typeof(StringEnumConverter))]
public enum AdaptiveAssociatedInputs { Auto, None }
